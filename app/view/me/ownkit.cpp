#include "view/me/ownkit.h"

#include "view/desk/daytext.h"
#include "view/desk/settings.h"
#include "view/me/owneverything.h"

#include "peer/lookback.h"

namespace handrail::view {

OwnKit::OwnKit(VaultDesk &vault, Settings &settings, const storage::Clock &clock, platform::PaperPort *port,
               QObject *parent)
    : QObject(parent), m_settings(settings), m_book(vault, clock), m_erasing(m_book), m_printing(vault, port),
      m_debrief(m_book, settings), m_checkIn(m_book, settings), m_competency(m_book, settings),
      m_growth(m_book, settings), m_self(vault, m_book, settings, clock, port), m_midnight(clock, this)
{
    connect(&m_book, &OwnBook::changed, this, [this] {
        lookAhead();
        emit changed();
    });
    connect(&m_midnight, &WallWait::came, this, &OwnKit::lookAhead);
    connect(&m_book, &OwnBook::unreadChanged, this, &OwnKit::unreadChanged);
    connect(&m_book, &OwnBook::savingChanged, this, &OwnKit::savingChanged);
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        lookAhead();
        if (m_everything.count() > 0)
            gather();
    });
}

void OwnKit::lookAhead()
{
    QVector<QVariantMap> rows;
    const auto ahead = peer::ahead(m_book.own());
    for (const peer::Ahead &one : ahead) {
        const int left = daysBetween(m_book.today(), one.day);
        if (left > kAheadDays)
            continue;
        const auto *goal = m_book.find<peer::Goal>(one.id);
        rows.append({{QStringLiteral("what"), QString::fromStdString(one.what)},
                     {QStringLiteral("day"), dayText(one.day, m_settings.language())},
                     {QStringLiteral("daysLeft"), left},
                     {QStringLiteral("key"), goal ? QString::fromStdString(goal->competency) : QString()}});
    }
    m_ahead.set(std::move(rows));
    if (ahead.empty())
        m_midnight.stop();
    else
        m_midnight.dayEnds();
}

void OwnKit::gather()
{
    m_everything.set(everythingOf(m_book.own(), m_settings.language()));
}

void OwnKit::forget()
{
    m_debrief.forget();
    m_competency.forget();
    m_growth.forget();
    m_self.forget();
    m_book.forget();
    m_everything.set({});
    m_erasing.forget();
    m_printing.forget();
}

} // namespace handrail::view
