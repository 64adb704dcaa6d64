#pragma once

#include "view/desk/crisisdesk.h"

#include "crisis/run.h"

#include <QObject>

#include <vector>

namespace handrail::view {

class Settings;

/// The runs that are on: the one that is shown and those beside it, each with its protocol in the language of the
/// screen. Every event goes through here, and what changed goes to the desk. It knows no words of a screen and no clock
/// that ticks; the parts of RunModel read it.
class RunBook : public QObject {
    Q_OBJECT

public:
    /// A run that is on while another is shown.
    struct Aside {
        crisis::Run run;
        library::Protocol protocol;
        std::size_t savedMarks = 0;
    };

    RunBook(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);
    /// Reads what was on when the app stopped, if the desk knows it already. Once, when everybody listens.
    void wake();

    [[nodiscard]] bool running() const { return !m_run.id.empty() && !m_run.ended; }
    [[nodiscard]] const crisis::Run &run() const { return m_run; } ///< id empty: none, and its step would be the first
    [[nodiscard]] const library::Protocol &protocol() const { return m_protocol; }
    [[nodiscard]] const std::string &protocolId() const { return m_protocolId; }
    [[nodiscard]] const std::vector<Aside> &others() const { return m_aside; }
    [[nodiscard]] std::size_t savedMarks() const { return m_savedMarks; } ///< marks of run() that are committed
    [[nodiscard]] const library::ProtocolStep *step() const { return crisis::findStep(m_protocol, m_run.step); }
    [[nodiscard]] storage::Moment now() const { return m_desk.clock().now(); }
    [[nodiscard]] const CrisisDesk &desk() const { return m_desk; }
    [[nodiscard]] const CrisisContent &content() const { return m_content; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// The step was entered less than this ago. Only the boot clock may hold a thumb back: after a reboot or a clock
    /// change the button must work.
    [[nodiscard]] bool enteredWithin(std::int64_t ms) const;

    void start(const std::string &protocol);
    void startAnother();
    /// Shows the run @p index of others() instead; the others go on.
    void show(std::size_t index);
    /// The clock has moved on, and with it what the screens show.
    void look() { emit changed(); }
    /// To the shown run, which begins with it when it waited for the last start to be read.
    void happen(const crisis::Event &event);

signals:
    void changed();         ///< anything of the shown run, or which runs are on
    void shownChanged();    ///< another run is shown, or none: what was offered of the one before is over
    void marked(int index); ///< one more mark of the shown run
    void markSaved();       ///< a mark of the shown run is on disk
    void returned();        ///< a run that was on when the app stopped is back

private:
    void setAside();
    void bringBack(std::size_t index);
    void clear();
    [[nodiscard]] library::Protocol protocolOf(const std::string &id) const;
    void loadWords();
    void take(crisis::Run next);
    void adoptRestored();
    /// What is done in one run and is true of every other: the call for help.
    void shareCall(const storage::Moment &now, bool begun);
    /// A mark taken out of the visit is no mark of its run either.
    void followTakenOut(const crisis::VisitEvent &event);
    void keep(const crisis::Run &run, const crisis::Changes &changes);

    CrisisDesk &m_desk;
    CrisisContent m_content;
    Settings &m_settings;
    std::string m_protocolId;
    library::Protocol m_protocol;
    crisis::Run m_run;
    std::size_t m_savedMarks = 0;
    std::vector<Aside> m_aside;
    bool m_startWhenRestored = false;
};

} // namespace handrail::view
