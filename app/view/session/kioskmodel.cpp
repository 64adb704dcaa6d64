#include "view/session/kioskmodel.h"

#include "view/desk/router.h"
#include "view/desk/routes.h"
#include "view/desk/settings.h"
#include "view/lock/lockmodel.h"
#include "view/plans/leavenothingmodel.h"

#include <algorithm>
#include <utility>

namespace handrail::view {

KioskModel::KioskModel(LockModel &lock, Router &router, Settings &settings, const storage::Clock &clock,
                       std::filesystem::path marker, storage::StorageThread &thread, QObject *parent)
    : QObject(parent), m_lock(lock), m_router(router), m_settings(settings), m_marker(std::move(marker), thread),
      m_countdown(clock), m_language(settings.language()), m_textScale(settings.textScale())
{
    m_countdown.setAskNobodyWhen([this] { return isFresh(); }); // Home as it stood
    connect(&m_countdown, &QuietCountdown::secondsLeftChanged, this, &KioskModel::quietChanged);
    connect(&m_countdown, &QuietCountdown::over, this, &KioskModel::startOver);
    connect(&m_lock, &LockModel::stateChanged, this, &KioskModel::changed);
    connect(&m_marker, &KeptFile::kept, this, &KioskModel::hang);
    connect(&m_marker, &KeptFile::refused, this, &KioskModel::refuse);
    connect(&m_lock, &LockModel::unlocked, this, [this] {
        if (!m_active)
            return;
        if (std::exchange(m_ending, false))
            finish();
        else
            m_lock.lock(); // no record is open on the kiosk, whoever asked for it
    });
    // One small file, read before the first frame: what comes up after a kill is never the peer's side, and no
    // visitor's language.
    if (m_marker.exists()) {
        m_active = true;
        const QList<QByteArray> words = m_marker.read(64).value_or(QByteArray()).simplified().split(' ');
        if (words.size() == 2) {
            m_language = QString::fromLatin1(words[0]);
            m_textScale = std::clamp(words[1].toDouble(), 1.0, 2.0);
        }
        m_settings.setLanguage(m_language);
        m_settings.setTextScale(m_textScale);
        m_router.limit(&KioskModel::shows);
        m_countdown.start();
    }
}

bool KioskModel::isFree() const
{
    return m_active && m_lock.state() == LockModel::NoVault;
}

bool KioskModel::shows(const QString &route, const QString &argument)
{
    return Routes::onKiosk(route, argument);
}

void KioskModel::begin()
{
    if (m_active || m_beginning || m_lock.state() != LockModel::Unlocked || m_lock.held()->underWay())
        return;
    m_beginning = true;
    m_marker.keep(m_settings.language().toLatin1() + ' ' + QByteArray::number(m_settings.textScale()));
}

void KioskModel::hang()
{
    if (!std::exchange(m_beginning, false))
        return;
    m_saveTrouble.clear();
    if (m_active || m_lock.state() != LockModel::Unlocked || m_lock.held()->underWay()) { // it locked meanwhile
        m_marker.remove();
        return emit changed();
    }
    enter();
    m_lock.lock();
}

void KioskModel::refuse()
{
    if (!std::exchange(m_beginning, false))
        return;
    m_saveTrouble = m_marker.trouble();
    m_marker.remove(); // not tried again by itself: nobody would be there who began it
    emit changed();
}

void KioskModel::forgetTrouble()
{
    m_saveTrouble.clear();
    emit changed();
}

void KioskModel::stayOn(std::function<bool()> busy)
{
    m_own = true;
    m_busy = std::move(busy);
    connect(&m_lock, &LockModel::stateChanged, this, [this] {
        if (!m_active && m_lock.state() == LockModel::Locked && !m_lock.held()->underWay() && !m_busy())
            enter();
    });
    if (m_active) // it hung when the program ended
        return;
    enter(); // no peer has to open anything first: it holds no word of anyone's, and only a peer ends it
    m_fromStart = true;
}

void KioskModel::letBack()
{
    if (m_active && m_fromStart && isFresh() && m_busy())
        finish();
}

void KioskModel::enter()
{
    m_language = m_settings.language();
    m_textScale = m_settings.textScale();
    m_active = true;
    m_ending = false;
    m_fromStart = false;
    m_router.limit(&KioskModel::shows);
    emit changed();
    startOver();
}

void KioskModel::startOver()
{
    if (!m_active)
        return;
    m_countdown.start();
    m_calling = false;
    m_router.goTo(QStringLiteral("home"));
    emit cleared();
    m_settings.setLanguage(m_language);
    m_settings.setTextScale(m_textScale);
}

void KioskModel::setCalling(bool calling)
{
    if (calling == m_calling)
        return;
    m_calling = calling;
    emit changed();
}

bool KioskModel::isFresh() const
{
    return m_router.depth() == 1 && !m_calling && m_settings.language() == m_language
           && qFuzzyCompare(m_settings.textScale(), m_textScale);
}

void KioskModel::end(const QString &passphrase)
{
    if (!m_active)
        return;
    if (isFree()) {
        finish();
        return;
    }
    m_ending = true;
    m_lock.unlock(passphrase);
}

void KioskModel::endWithWords(const QString &recoveryWords)
{
    if (!m_active)
        return;
    m_ending = true;
    m_lock.unlockWithRecovery(recoveryWords);
}

void KioskModel::finish()
{
    startOver(); // the last visitor's words go too
    m_countdown.stop();
    m_active = false;
    m_marker.remove();
    m_router.limit(nullptr);
    emit changed();
}

} // namespace handrail::view
