#include "view/directory/nearme.h"

#include "platform/positionfeed.h"

namespace handrail::view {

using Trouble = platform::PositionFeed::Trouble;

NearMe::NearMe(platform::PositionFeed &feed, UsePosition use) : m_feed(feed), m_use(std::move(use))
{
    connect(&m_feed, &platform::PositionFeed::fixTaken, this, [this](const platform::Fix &fix) {
        if (!m_on)
            return;
        const bool first = !m_here;
        m_here = directory::Point{fix.latitude, fix.longitude};
        m_troubled = false;
        emit changed();
        if (first)
            emit found();
    });
    connect(&m_feed, &platform::PositionFeed::troubleChanged, this, [this](Trouble trouble) {
        m_troubled = trouble == Trouble::NoDevice || trouble == Trouble::NotAllowed || trouble == Trouble::BadInput;
        emit changed();
    });
}

void NearMe::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_here.reset();
    m_troubled = false;
    emit changed();
    ask(on);
    emit turned();
}

void NearMe::ask(bool asks)
{
    if (asks == m_asks)
        return;
    m_asks = asks;
    m_use(asks);
    if (!asks)
        return;
    m_feed.start(); // a fix follows even when it was on already
    m_troubled = m_feed.trouble() == Trouble::NoDevice || m_feed.trouble() == Trouble::NotAllowed;
    emit changed();
}

} // namespace handrail::view
