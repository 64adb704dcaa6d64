#include "view/safety/mishapmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"
#include "view/lock/lockmodel.h"

#include "vault/found.h"
#include "view/desk/vaultdesk.h"

#include <utility>

namespace handrail::view {
namespace {

using storage::Outcome;
using storage::Result;

struct Look {
    std::optional<vault::DamageReport> damage;
    std::optional<std::int64_t> erasedMs;
    int eraseAfter = 0;
};

} // namespace

MishapModel::MishapModel(VaultDesk &desk, LockModel &lock, Settings &settings, QObject *parent)
    : ReadingModel(parent), m_desk(desk), m_settings(settings)
{
    connect(&lock, &LockModel::stateChanged, this, &MishapModel::refresh);
    connect(&settings, &Settings::languageChanged, this, &MishapModel::changed); // the days are words
    refresh();
}

QString MishapModel::dayFrom(std::int64_t wallMs) const
{
    return wallMs == 0 ? QString() : longDayOf(wallMs, m_settings.language());
}

QString MishapModel::found() const
{
    switch (m_damage ? vault::foundOf(*m_damage) : vault::Found::Broken) {
    case vault::Found::Broken: return QStringLiteral("broken");
    case vault::Found::Gone: return QStringLiteral("gone");
    case vault::Found::NoFile: return QStringLiteral("nofile");
    case vault::Found::Empty: return QStringLiteral("empty");
    case vault::Found::Unbegun: return QStringLiteral("unbegun");
    case vault::Found::Stranger: return QStringLiteral("stranger");
    case vault::Found::Remains: return QStringLiteral("remains");
    case vault::Found::Beside: return QStringLiteral("beside");
    }
    return {};
}

void MishapModel::refresh()
{
    m_desk.ask(this, [](Keeping &keeping) -> Result<Look> {
        if (keeping.vault == nullptr)
            return storage::Failure{storage::FailureKind::Locked, "no vault"}; // the lock says why
        auto damage = keeping.vault->damageReport();
        auto erased = keeping.vault->erasedByTries();
        const auto after = keeping.vault->eraseAfter();
        if (!damage || !erased || !after)
            return !damage ? damage.failure() : !erased ? erased.failure() : after.failure();
        return Look{std::move(damage.value()), erased.value(), after.value()};
    }, [this](Result<Look> look) {
        if (!hasRead(look))
            return;
        m_damage = std::move(look.value().damage);
        if (m_damage && m_damage->wallMs == m_notedDamageMs)
            m_damage.reset();
        m_erasedMs = look.value().erasedMs.value_or(0);
        if (m_erasedMs == m_notedErasedMs)
            m_erasedMs = 0;
        m_eraseAfter = look.value().eraseAfter;
        emit changed();
    });
}

void MishapModel::noteDamage()
{
    m_notedDamageMs = m_damage ? m_damage->wallMs : 0;
    m_damage.reset();
    emit changed();
    m_desk.ask(
        this, [](Keeping &keeping) { return keeping.vault->noteDamage(); }, [this](const Outcome &) { refresh(); });
}

void MishapModel::noteErased()
{
    m_notedErasedMs = std::exchange(m_erasedMs, 0);
    emit changed();
    m_desk.ask(
        this, [](Keeping &keeping) { return keeping.vault->noteErasedByTries(); },
        [this](const Outcome &) { refresh(); });
}

void MishapModel::setEraseAfter(int tries)
{
    m_desk.ask(
        this, [tries](Keeping &keeping) { return keeping.vault->setEraseAfter(tries); },
        [this](const Outcome &kept) {
            m_failed = !kept;
            emit changed();
            refresh();
        });
}

} // namespace handrail::view
