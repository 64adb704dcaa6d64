// The tour and the self-test: the same app with made-up people, a clock that is set, and a way through every screen.
#include "start/program.h"
#include "start/rehearsal.h"
#include "tour/sample.h"
#include "tour/sampledirectory.h"
#include "tour/tour.h"
#include "tour/tourclock.h"
#include "tour/wander.h"

#include "platform/dialer.h"

#include <cstdio>
#include <memory>

namespace {

using namespace handrail;

/// Calls nobody: a device without a phone, or one whose phone only counts what it is handed.
class NobodyCalled final : public platform::Dialer {
public:
    void setPhone(bool phone) { m_phone = phone; }
    [[nodiscard]] int handed() const { return m_handed; }
    [[nodiscard]] bool canDial() const override { return m_phone; }
    [[nodiscard]] bool canText() const override { return m_phone; }
    bool dial(const QString &) override { return take(); }
    bool text(const QString &, const QString &) override { return take(); }

private:
    bool take()
    {
        m_handed += m_phone;
        return m_phone;
    }
    bool m_phone = false;
    int m_handed = 0;
};

class TourRehearsal final : public Rehearsal {
public:
    [[nodiscard]] const storage::Clock &clock() const override { return m_clock; }
    [[nodiscard]] QString position() const override { return QStringLiteral("32.7341,-117.1446,12"); } // a park
    [[nodiscard]] platform::Dialer &dialer(const Options &options) override
    {
        m_nobody.setPhone(options.wander > 0 && Night::of(options.wander).phone);
        return m_nobody;
    }
    void fill(view::VaultDesk &vault, const library::Library &library, const std::filesystem::path &dir,
              const Options &options) override
    {
        if (options.wander > 0 && Night::of(options.wander).firstDay)
            return;
        m_plan = addSamplePeople(vault, library, m_clock);
        static_cast<void>(addSampleDirectory(dir, m_clock.now().wallMs));
    }
    void begin(view::AppSession &session, view::VaultDesk &vault, QQuickWindow &window, const Options &options) override
    {
        if (options.wander > 0) {
            m_wander = std::make_unique<Wander>(session, vault, m_clock, window, options,
                                                [this] { return m_nobody.handed(); });
            return m_wander->start();
        }
        m_tour = std::make_unique<Tour>(session, vault, m_clock, window, options, m_plan);
        m_tour->start();
    }
    [[nodiscard]] int ended(int code, int warnings, const Options &options) override
    {
        const int missing = m_tour ? m_tour->missing() : 0;
        const int faults = m_wander ? m_wander->faults() : 0;
        m_wander.reset();
        m_tour.reset();
        if (faults > 0)
            return 3;
        if (!options.selfTest || warnings + missing == 0)
            return code;
        std::fprintf(stderr, "%d QML warnings, %d things missing\n", warnings, missing);
        return 3;
    }

private:
    TourClock m_clock;
    QString m_plan;
    NobodyCalled m_nobody;
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<Wander> m_wander;
};

} // namespace

int main(int argc, char *argv[])
{
    TourRehearsal rehearsal;
    return runHandrail(argc, argv, &rehearsal);
}
