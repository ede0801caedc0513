// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/sql_check.h"

#include "checks/findings.h"
#include "net/cause.h"
#include "net/secrets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SqlCheck)
};

class SqlCheck final : public CheckOperation
{
public:
    SqlCheck(const SqlSettings &settings, const SqlRequest &request, Services &services)
        : m_settings(settings),
          m_password(request.password),
          m_probe(request, services.resolver, *services.blocking, services.clock)
    {
        connect(&m_probe, &SqlProbe::finished, this, &SqlCheck::judge);
    }

    void start() override
    {
        m_probe.start();
        emit dispatched();
    }

private:
    void judge(const SqlOutcome &outcome)
    {
        CheckResult result;
        result.latency = outcome.latency;
        result.phases = outcome.phases;
        result.metrics.push_back(latencyMetric(outcome.latency));
        if (outcome.failure) {
            judgeFailure(result, withoutPassword(*outcome.failure));
            // It lives: too many others, starting, or shutting down.
            if (result.cause == Cause::Rejected)
                result.outcome = CheckOutcome::Warning;
        } else {
            judgeValue(outcome, result);
            judgeSpeed(result, m_settings.slowAbove, Phase::Wait);
        }
        finish(result);
    }

    /// A server may repeat in its answer what it was sent.
    TransportFailure withoutPassword(TransportFailure failure) const
    {
        if (!m_password.isEmpty())
            failure.sentence.replace(m_password, kRedacted);
        return failure;
    }

    void judgeValue(const SqlOutcome &outcome, CheckResult &result) const
    {
        const bool isLimited = m_settings.degradedWhen || m_settings.downWhen;
        if (!outcome.value) {
            if (m_settings.expect.isEmpty() && !isLimited)
                judgeOk(result, Texts::tr("The query ran."));
            else
                judgeAs(result,
                        m_settings.expect.isEmpty() ? CheckOutcome::Unknown : CheckOutcome::Critical,
                        Phase::Assert,
                        Cause::NoData,
                        Texts::tr("The query gives no row."));
            return;
        }
        const QString value = outcome.value->trimmed();
        result.evidence.push_back({Texts::tr("Value"), shownText(value.toUtf8(), 500)});
        if (!m_settings.expect.isEmpty() && value != m_settings.expect.trimmed()) {
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::Body,
                    Texts::tr("The value is \"%1\", expected \"%2\".").arg(value.left(100), m_settings.expect));
            return;
        }
        judgeOk(result,
                Texts::tr("The query gives %1 after %2 ms.")
                    .arg(value.left(100))
                    .arg(milliseconds(result.latency), 0, 'f', 1));
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber) {
            result.metrics.push_back({u"value"_s, number, m_settings.unit});
            judgeNumber(result,
                        {m_settings.degradedWhen, m_settings.downWhen},
                        number,
                        m_settings.unit,
                        Texts::tr("The value"));
        } else if (isLimited) {
            judgeAs(result,
                    CheckOutcome::Critical,
                    Phase::Assert,
                    Cause::Body,
                    Texts::tr("The value \"%1\" is no number that could be compared.").arg(value.left(100)));
        }
    }

    const SqlSettings m_settings;
    const QString m_password;
    SqlProbe m_probe;
};

} // namespace

Result<std::unique_ptr<CheckOperation>>
makeSqlCheck(const SqlSettings &settings, SqlRequest request, Millis timeout, Services &services)
{
    SecretReader secrets(services.secrets);
    request.endpoint = {settings.host, settings.port.value, AddressFamily::Any, {}};
    request.database = settings.database;
    request.user = settings.user;
    request.password = secrets.value(settings.password);
    request.query = settings.query;
    request.deadline = timeout;
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    return std::make_unique<SqlCheck>(settings, request, services);
}

QString sqlTarget(const SqlSettings &settings)
{
    const QString place = placeOf(settings.host, settings.port.value);
    return settings.database.isEmpty() ? place : place + u'/' + settings.database;
}

} // namespace salve
