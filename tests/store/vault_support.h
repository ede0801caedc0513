// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/vault.h"

#include <QTest>

namespace salve::test {

/// The vault's answers as values.
class VaultDriver
{
public:
    explicit VaultDriver(Vault &vault) : m_vault(vault) {}

    Result<QString> read(const QString &name)
    {
        std::optional<Result<QString>> answer;
        m_vault.read(name, &m_context, [&answer](const Result<QString> &result) { answer = result; });
        return waited(answer);
    }
    Result<void> write(const QString &name, const QString &value)
    {
        std::optional<Result<void>> answer;
        m_vault.write(name, value, &m_context, [&answer](const Result<void> &result) { answer = result; });
        return waited(answer);
    }
    Result<void> remove(const QString &name)
    {
        std::optional<Result<void>> answer;
        m_vault.remove(name, &m_context, [&answer](const Result<void> &result) { answer = result; });
        return waited(answer);
    }

private:
    template<class R>
    static R waited(std::optional<R> &answer)
    {
        if (answer.has_value())
            return fail(ErrorCode::Internal, QStringLiteral("answered inside of the call"));
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            return fail(ErrorCode::Internal, QStringLiteral("no answer"));
        return *answer;
    }

    Vault &m_vault;
    QObject m_context;
};

/// What holds for every place where values can be kept.
inline void checkVault(Vault &vault)
{
    VaultDriver driver(vault);
    const QString name = QStringLiteral("shop-probe");
    const QString value = QStringLiteral("pä$$ “wörd”\nsecond line");
    QCOMPARE(driver.read(name).error().code, ErrorCode::NotFound);
    QCOMPARE(driver.read(name).error().sentence, QStringLiteral("secret \"shop-probe\" is not on this computer"));
    QVERIFY(driver.write(name, value));
    QCOMPARE(driver.read(name).value_or(QString()), value);
    QVERIFY(driver.write(name, QStringLiteral("another")));
    QCOMPARE(driver.read(name).value_or(QString()), QStringLiteral("another"));
    QVERIFY(driver.write(QStringLiteral("a.b_C-1"), QString(5'000, u'x')));
    QCOMPARE(vault.names(), (QStringList{QStringLiteral("a.b_C-1"), name}));
    QCOMPARE(driver.write(QStringLiteral("no name"), value).error().code, ErrorCode::Invalid);
    QCOMPARE(driver.write(QStringLiteral("/key"), value).error().code, ErrorCode::Invalid);
    QVERIFY(driver.remove(name));
    QCOMPARE(driver.read(name).error().code, ErrorCode::NotFound);
    QCOMPARE(driver.remove(name).error().code, ErrorCode::NotFound);
    QCOMPARE(vault.names(), QStringList{QStringLiteral("a.b_C-1")});
    int answers = 0;
    {
        QObject gone;
        vault.read(name, &gone, [&answers](const Result<QString> &) { ++answers; });
    }
    std::ignore = driver.read(name);
    QCOMPARE(answers, 0);
}

} // namespace salve::test
