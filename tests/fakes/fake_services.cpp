// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "fakes/fake_services.h"

#include <QTest>
#include <QTimer>

namespace salve {

namespace {

class FakeNotify final : public NotifyOperation
{
public:
    explicit FakeNotify(bool isThere) : m_isThere(isThere) {}
    void start() override
    {
        QTimer::singleShot(0, this, [this] {
            if (m_isThere)
                emit finished({});
            else
                emit finished(Error{ErrorCode::Unavailable, QStringLiteral("Nobody shows notifications here."), {}});
        });
    }

private:
    const bool m_isThere;
};

template<class Operation, class Value>
std::optional<Value> waitFor(Operation &operation)
{
    std::optional<Value> found;
    QObject::connect(&operation, &Operation::finished, &operation, [&found](const Value &value) { found = value; });
    operation.start();
    [[maybe_unused]] const bool isDone = QTest::qWaitFor([&found] { return found.has_value(); });
    return found;
}

} // namespace

std::unique_ptr<NotifyOperation> FakeNotifier::make(Notification notification)
{
    shown.push_back(std::move(notification));
    return std::make_unique<FakeNotify>(isThere);
}

FakeServices::FakeServices()
    : resolver([](const QString &, AddressFamily) {
          return LookupAnswer{{QHostAddress(QHostAddress::LocalHost)}, Cause::None, {}};
      }),
      services{clock,
               resolver,
               tls,
               http,
               http,
               curl,
               [this](const QString &name) -> Result<QString> {
                   if (const auto it = secrets.constFind(name); it != secrets.constEnd())
                       return *it;
                   return fail(ErrorCode::NotFound, QStringLiteral("secret \"%1\" is not on this computer").arg(name));
               },
               nullptr,
               &notifier,
               &blocking,
               nullptr,
               &neighbours,
               &inbox}
{
}

void FakeRun::remember(const QJsonObject &value, QObject *context, std::function<void()> then)
{
    m_remembered = value;
    QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
}

std::optional<CheckResult> resultOf(CheckOperation &check)
{
    return waitFor<CheckOperation, CheckResult>(check);
}

std::optional<RunReport> reportOf(ReactionOperation &reaction)
{
    return waitFor<ReactionOperation, RunReport>(reaction);
}

std::optional<PreflightReport> reportOf(PreflightOperation &preflight)
{
    return waitFor<PreflightOperation, PreflightReport>(preflight);
}

} // namespace salve
