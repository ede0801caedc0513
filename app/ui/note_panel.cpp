// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/note_panel.h"

#include "ui/ask_panel.h"
#include "ui/workbench.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

class NotePanel final : public AskPanel
{
    Q_OBJECT
public:
    NotePanel(Workbench &bench, const Incident &incident, std::function<void()> then)
        : AskPanel(bench.messages,
                   u"note"_s,
                   {tr("Note on %1").arg(bench.monitorName(incident.monitor)),
                    tr("Whoever reads the story of this incident reads it there. It stops nothing and wakes nobody."),
                    tr("Note"),
                    tr("What you saw, what you tried"),
                    tr("Write it down")}),
          m_bench(bench),
          m_incident(incident.id),
          m_then(std::move(then))
    {
    }

private:
    void confirm() override
    {
        wait();
        m_bench.orders.annotate(m_incident, written(), this, [this](const Result<QJsonObject> &answer) {
            if (!answer)
                return showRefusal(answer.error().sentence);
            if (m_then)
                m_then();
            leave();
        });
    }

    Workbench &m_bench;
    const IncidentId m_incident;
    const std::function<void()> m_then;
};

} // namespace

void askForNote(Workbench &bench, const IncidentId &incident, std::function<void()> written)
{
    if (const Incident *known = bench.incidents.find(incident))
        (new NotePanel(bench, *known, std::move(written)))->open();
}

} // namespace salve

#include "note_panel.moc"
