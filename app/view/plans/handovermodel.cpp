#include "view/plans/handovermodel.h"

#include "view/desk/settings.h"
#include "view/lock/lockmodel.h"

#include <utility>

namespace handrail::view {
namespace {

// before the id of a record that is no plan
constexpr QLatin1String kConsent("consent:"), kSurvey("survey:");

const QStringList kPlaces{QStringLiteral("question"), QStringLiteral("whole"), QStringLiteral("use"),
                          QStringLiteral("take")};

} // namespace

HandOverModel::HandOverModel(LockModel &lock, Router &router, Settings &settings, std::filesystem::path marker,
                             storage::StorageThread &thread, QObject *parent)
    : QObject(parent), m_lock(lock), m_router(router), m_settings(settings), m_marker(std::move(marker), thread)
{
    // One small file, read before the first frame: what comes up after a kill is never the peer's side.
    if (m_marker.exists()) {
        m_active = true;
        readMarker(QString::fromLatin1(m_marker.read(32).value_or(QByteArray())));
        m_router.confine(true);
    }
    connect(&m_lock, &LockModel::stateChanged, this, &HandOverModel::onLockLooked);
    connect(m_lock.held(), &HandOverHeld::changed, this, &HandOverModel::onLockLooked);
    connect(&m_lock, &LockModel::unlocked, this, &HandOverModel::onUnlocked);
    connect(&m_lock, &LockModel::handedOver, this, [this] {
        m_beginning = false;
        emit changed();
    });
    onLockLooked();
}

void HandOverModel::readMarker(const QString &words)
{
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_peerLanguage = parts.value(0).trimmed();
    if (kPlaces.contains(parts.value(1).trimmed()))
        m_place = parts.value(1).trimmed();
}

void HandOverModel::setPlace(const QString &place)
{
    if (!m_active || place == m_place || !kPlaces.contains(place))
        return;
    m_place = place;
    mark(true);
    emit placeChanged();
}

bool HandOverModel::open() const
{
    return m_active && m_lock.state() == LockModel::HandedOver;
}

QString HandOverModel::planId() const
{
    return m_lock.held()->underWay() ? m_lock.held()->record() : m_planId;
}

void HandOverModel::onLockLooked()
{
    // Unknown and unavailable say nothing about it: what the marker said stays.
    if (m_lock.state() != LockModel::Unknown && m_lock.state() != LockModel::Unavailable && !m_beginning) {
        if (m_lock.held()->underWay() && !m_active) {
            m_active = true;
            m_router.confine(true);
        } else if (!m_lock.held()->underWay() && m_active) {
            return end();
        }
    }
    emit changed();
}

void HandOverModel::begin(const QString &planId, const QString &personId, const QString &language)
{
    if (m_active || m_lock.state() != LockModel::Unlocked || m_lock.busy() || planId.isEmpty() || personId.isEmpty())
        return;
    m_planId = planId;
    m_personId = personId;
    m_peerLanguage = m_settings.language();
    m_active = m_beginning = true;
    m_failed = false;
    m_place = kPlaces.first();
    m_cameFrom = m_router.stack();
    emit placeChanged();
    mark(true); // on disk before the vault's own note, which is on disk before any key goes
    m_router.confine(true);
    m_settings.setLanguage(language);
    emit changed();
    m_lock.handOver(personId, planId);
}

void HandOverModel::goOn(const QString &passphrase)
{
    m_wish = Wish::GoOn;
    m_lock.unlock(passphrase);
}

void HandOverModel::takeBack(const QString &passphrase)
{
    m_wish = Wish::Back;
    m_lock.unlock(passphrase);
}

void HandOverModel::takeBackWithWords(const QString &recoveryWords)
{
    m_wish = Wish::Back;
    m_lock.unlockWithRecovery(recoveryWords);
}

void HandOverModel::onUnlocked()
{
    if (!m_active)
        return;
    // the vault could not keep it: still open, and the peer is there
    const bool refused = std::exchange(m_beginning, false);
    if (refused && !m_lock.held()->underWay()) {
        m_failed = true;
        return end();
    }
    const Wish wish = std::exchange(m_wish, Wish::None);
    const QString plan = m_lock.held()->record(), person = m_lock.held()->person();
    if (!refused && wish == Wish::GoOn && !m_lock.words()->showing() && !plan.isEmpty()) {
        m_beginning = true;
        m_lock.handOver(person, plan);
    } else {
        m_planId = plan;
        m_personId = person;
        m_lock.endHandOver();
    }
}

void HandOverModel::mark(bool there)
{
    if (there) // a disk that takes nothing refuses the hand-over itself a moment later
        m_marker.keep((m_peerLanguage + QLatin1Char(' ') + m_place).toLatin1());
    else
        m_marker.remove();
}

void HandOverModel::end()
{
    m_active = m_beginning = false;
    m_wish = Wish::None;
    mark(false);
    if (!m_peerLanguage.isEmpty())
        m_settings.setLanguage(m_peerLanguage);
    m_router.confine(false);
    emit changed();
    if (!m_planId.isEmpty() && m_lock.state() == LockModel::Unlocked) {
        if (m_planId.startsWith(kConsent)) {
            m_router.open(QStringLiteral("people"));
            m_router.open(QStringLiteral("people/person"), m_personId);
            m_router.open(QStringLiteral("people/consents"), m_personId);
            m_router.open(QStringLiteral("people/consent"), m_planId.mid(kConsent.size()));
        } else if (m_planId.startsWith(kSurvey)) {
            // The person sits beside the peer: their whole story does not open by itself. Back to where it was begun.
            if (!m_cameFrom.isEmpty())
                m_router.restore(m_cameFrom);
        } else {
            m_router.open(QStringLiteral("plans"));
            m_router.open(QStringLiteral("plans/whole"), m_planId);
        }
    }
    m_cameFrom.clear();
    emit ended(std::exchange(m_planId, QString()));
}

} // namespace handrail::view
