// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/form.h"
#include "ui/workbench.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace salve {

class KindPicker;
class StateBadge;

/// The editor of a monitor or a reaction: kind first, then its own settings and the common ones, a try without saving,
/// and Save.
class ThingEditor : public QWidget
{
    Q_OBJECT
public:
    /// What the two differ in.
    struct Words
    {
        QString newTitle, editTitle, tryButton, command, argument, query;
    };
    ThingEditor(Workbench &bench,
                Words words,
                std::vector<const Kind *> kinds,
                std::vector<FieldInfo> common,
                QWidget *parent = nullptr);

    void startNew(const QString &kind = {});
    void startEdit(const QString &id);
    void startCopy(const QString &id);
    /// The whole map as it would stand in a set.
    Node node() const;
    Node settings() const;
    const Kind *kind() const { return m_kind; }

signals:
    void saved(const QString &id);
    void cancelled();

protected:
    virtual FormHelp formHelp() const = 0;
    virtual QStringList takenIds() const = 0;
    /// Something of a kind's own between its settings and the common ones; null: nothing.
    virtual QWidget *makePanel(QWidget *) { return nullptr; }
    /// The kind's own settings were edited, or loaded.
    virtual void settingsChanged() {}
    /// Of what is edited; empty for something new.
    const QString &oldId() const { return m_oldId; }
    /// Tries without saving; the answer goes to showTry().
    virtual void tryOut() = 0;
    /// A name that can be made from the settings, where nobody gave one.
    virtual QString nameFromSettings() const = 0;
    void showTry(StateShape shape, const QString &sentence, const QString &details);
    void setTrying(const QString &sentence);
    /// False and shown in place when something is wrong.
    bool check();

    Workbench &m_bench;

private:
    void buildForms();
    void addTrust(QVBoxLayout *column);
    void load(const QString &id, bool asCopy);
    void showForm(const Kind &kind, const Node &thing);
    void save();
    void showTrouble(const Problems &left);
    QWidget *makeFooter();

    const Words m_words;
    const std::vector<const Kind *> m_kinds;
    const std::vector<FieldInfo> m_commonFields;
    const Kind *m_kind{nullptr};
    Node m_original;
    QString m_oldId;
    bool m_isLoading{false};

    QLabel *m_title;
    KindPicker *m_picker;
    QLabel *m_kindTitle;
    QScrollArea *m_scroll;
    QWidget *m_body{nullptr};
    Form *m_own{nullptr};
    Form *m_common{nullptr};
    QWidget *m_tryPanel{nullptr};
    StateBadge *m_tryBadge{nullptr};
    QLabel *m_trySentence{nullptr};
    QLabel *m_tryDetails{nullptr};
    QProgressBar *m_tryBusy{nullptr};
    QLabel *m_trouble;
    QPushButton *m_tryButton;
    QPushButton *m_saveButton;
};

} // namespace salve
