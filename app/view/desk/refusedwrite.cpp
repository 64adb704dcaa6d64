#include "view/desk/refusedwrite.h"

#include "view/desk/savetrouble.h"

#include <utility>

namespace handrail::view {

RefusedWrite::RefusedWrite()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(3'000); // as CrisisDesk: a full disk is not freed faster
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { retry(); });
}

void RefusedWrite::told(const storage::Outcome &outcome, std::function<void()> again)
{
    m_trouble = outcome ? QString() : saveTroubleOf(outcome.failure().kind);
    m_again = outcome ? nullptr : std::move(again);
    if (m_again)
        m_pause.start();
    else
        m_pause.stop();
}

void RefusedWrite::letBe()
{
    m_again = nullptr;
    m_pause.stop();
}

void RefusedWrite::retry()
{
    if (const auto again = std::exchange(m_again, nullptr))
        again();
}

} // namespace handrail::view
