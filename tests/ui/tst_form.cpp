// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/sample_kinds.h"
#include "ui/form.h"
#include "ui/secret_editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace salve;
using namespace Qt::StringLiterals;

namespace {

class MemorySecrets final : public SecretStore
{
public:
    QStringList names() const override { return m_names; }
    void store(const QString &name, const QString &value, QObject *, std::function<void(Result<void>)> done) override
    {
        if (value == u"bad"_s)
            return done(fail(ErrorCode::Locked, u"The keyring is locked; unlock it and try again."_s));
        m_names.append(name);
        emit namesChanged();
        done({});
    }

    void generate(const QString &name, Replacing replacing, QObject *, std::function<void(Result<void>)> done) override
    {
        if (m_names.contains(name) && replacing == Replacing::Refused)
            return done(fail(ErrorCode::Conflict, u"There is a secret of this name already."_s));
        store(name, u"random"_s, nullptr, std::move(done));
    }

private:
    QStringList m_names{u"shop-probe"_s};
};

} // namespace

class FormTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void givesBackWhatItWasGiven();
    void leavesOutDefaults();
    void showsFieldsOnlyWhenTold();
    void putsProblemsBesideTheirFields();
    void opensMoreForWhatIsSet();
    void storesSecretsByName();
    void takesSecretOrText();
    void everyFieldHasALabel();

private:
    template<class W>
    W *child(const QString &name)
    {
        return m_form->findChild<W *>(name);
    }
    const Kind *m_kind{sampleKinds().check(u"http")};
    MemorySecrets m_secrets;
    std::unique_ptr<Form> m_form;
};

void FormTest::init()
{
    m_form = std::make_unique<Form>(m_kind->fields(), FormHelp{&m_secrets, {}});
    m_form->show();
}

void FormTest::givesBackWhatItWasGiven()
{
    const Result<Node> settings = nodeFromYaml("url: \"https://shop.example/health\"\n"
                                               "method: POST\n"
                                               "status: [200-299, 304]\n"
                                               "auth: basic\n"
                                               "user: \"ana\"\n"
                                               "password: {secret: shop-probe}\n"
                                               "headers: {X-Probe: \"salve\", Accept: \"text/plain\"}\n"
                                               "extra: [{name: \"A\", value: \"1\"}, {name: \"B\"}]\n"
                                               "limits: {redirects: 3, slow-above: 800ms}\n"
                                               "verify: false\n"
                                               "port: 8443\n"
                                               "connect-within: 2s\n");
    QVERIFY(settings);
    QVERIFY(!hasErrors(m_kind->problems(*settings)));
    m_form->setNode(*settings);
    const Node back = m_form->node();
    QVERIFY(!hasErrors(m_kind->problems(back)));
    QCOMPARE(QString::fromUtf8(yamlOf(m_kind->normalized(back))),
             QString::fromUtf8(yamlOf(m_kind->normalized(*settings))));
}

void FormTest::leavesOutDefaults()
{
    m_form->setNode(Node::map());
    QVERIFY(m_form->node().entries().empty());
    QCOMPARE(child<QLineEdit>(u"edit-port"_s)->placeholderText(), u"443"_s);
    QCOMPARE(child<QComboBox>(u"edit-method"_s)->currentText(), u"GET"_s);
    QVERIFY(child<QCheckBox>(u"edit-verify"_s)->isChecked());
}

void FormTest::showsFieldsOnlyWhenTold()
{
    auto *user = child<QWidget>(u"field-user"_s), *token = child<QWidget>(u"field-token"_s);
    QVERIFY(!user->isVisible() && !token->isVisible());
    auto *auth = child<QComboBox>(u"edit-auth"_s);
    auth->setCurrentText(u"basic"_s);
    QVERIFY(user->isVisible() && !token->isVisible());
    QTest::keyClicks(child<QLineEdit>(u"edit-user"_s), u"ana"_s);
    QCOMPARE(m_form->node().textAt(u"user"), u"ana"_s);
    auth->setCurrentText(u"bearer"_s);
    QVERIFY(!user->isVisible() && token->isVisible());
    QVERIFY(!m_form->node().find(u"user")); // what does not show is not sent
}

void FormTest::putsProblemsBesideTheirFields()
{
    QTest::keyClicks(child<QLineEdit>(u"edit-port"_s), u"99999999"_s);
    QVERIFY(m_form->setProblems(m_kind->problems(m_form->node())).empty());
    auto *url = child<QLabel>(u"error-url"_s), *port = child<QLabel>(u"error-port"_s);
    QVERIFY(url->isVisible());
    QVERIFY(!url->text().isEmpty());
    QVERIFY(port->isVisible()); // "More" opened for it
    QTest::keyClicks(child<QLineEdit>(u"edit-url"_s), u"shop"_s);
    m_form->setProblems(m_kind->problems(m_form->node()));
    QVERIFY2(url->text().contains(u"write it whole"_s), qPrintable(url->text()));
    m_form->setProblems({});
    QVERIFY(!url->isVisible());
    const Problems stranger{{Severity::Error, u"no-such-key"_s, {}, u"what is that"_s}};
    QCOMPARE(m_form->setProblems(stranger).size(), size_t{1});
}

void FormTest::opensMoreForWhatIsSet()
{
    auto *more = child<QToolButton>(u"more"_s);
    QVERIFY(more->isVisible() && !more->isChecked());
    QVERIFY(!child<QWidget>(u"field-port"_s)->isVisible());
    m_form->setNode(Node::map({{u"port"_s, Node::scalar(u"8443"_s)}}));
    QVERIFY(child<QWidget>(u"field-port"_s)->isVisible());
}

void FormTest::storesSecretsByName()
{
    child<QComboBox>(u"edit-auth"_s)->setCurrentText(u"basic"_s);
    auto *names = child<QComboBox>(u"edit-password"_s);
    QVERIFY(names->findText(u"shop-probe"_s) >= 0);
    QTest::mouseClick(child<QPushButton>(u"store-password"_s), Qt::LeftButton);
    auto *value = child<QLineEdit>(u"secret-value-password"_s);
    QVERIFY(value->isVisible());
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    child<QLineEdit>(u"secret-name-password"_s)->setText(u"fresh"_s);
    QTest::keyClicks(value, u"bad"_s);
    QTest::mouseClick(child<QPushButton>(u"secret-store-password"_s), Qt::LeftButton);
    QVERIFY(value->isVisible()); // refused: nothing is closed, the sentence stands there
    value->clear();
    QTest::keyClicks(value, u"hunter2"_s);
    QTest::mouseClick(child<QPushButton>(u"secret-store-password"_s), Qt::LeftButton);
    QVERIFY(!value->isVisible());
    QVERIFY(value->text().isEmpty());
    const Node node = m_form->node();
    QCOMPARE(node.find(u"password")->textAt(u"secret"), u"fresh"_s);
    QVERIFY(!yamlOf(node).contains("hunter2"));
}

void FormTest::takesSecretOrText()
{
    child<QComboBox>(u"edit-auth"_s)->setCurrentText(u"bearer"_s);
    QTest::keyClicks(child<QLineEdit>(u"edit-token"_s), u"plain"_s);
    QCOMPARE(m_form->node().textAt(u"token"), u"plain"_s);
    child<QComboBox>(u"where-token"_s)->setCurrentIndex(1);
    QVERIFY(!m_form->node().find(u"token"));
    child<QComboBox>(u"edit-token-secret"_s)->setCurrentText(u"shop-probe"_s);
    QCOMPARE(m_form->node().find(u"token")->textAt(u"secret"), u"shop-probe"_s);
}

void FormTest::everyFieldHasALabel()
{
    for (const FieldInfo &field : m_kind->fields()) {
        FieldEditor *editor = m_form->editor(field.key);
        QVERIFY2(editor, qPrintable(field.key));
        QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(field.key));
    }
}

QTEST_MAIN(FormTest)
#include "tst_form.moc"
