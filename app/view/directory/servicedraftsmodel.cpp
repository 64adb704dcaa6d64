#include "view/directory/servicedraftsmodel.h"

#include "view/desk/crisisdesk.h"

#include "vault/journal.h"
#include "view/desk/readingmodel.h"
#include "view/desk/vaultdesk.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace handrail::view {
namespace {

constexpr const char *kSlot = "directory/words";

} // namespace

ServiceDraftsModel::ServiceDraftsModel(CrisisDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &CrisisDesk::savingChanged, this, &ServiceDraftsModel::phaseChanged);
    read();
}

QString ServiceDraftsModel::phase() const
{
    if (!m_typed)
        return {};
    const bool unread = !m_known && !m_asking;
    return m_desk.refused() || unread ? QStringLiteral("failed")
           : m_desk.isSaved()         ? QStringLiteral("saved")
                                      : QStringLiteral("saving");
}

bool ServiceDraftsModel::any(const QString &service) const
{
    const auto first = m_words.lowerBound(key(service, {}));
    return first != m_words.end() && first.key().startsWith(key(service, {}));
}

void ServiceDraftsModel::keep(const QString &service, const QString &form, const QString &words)
{
    if (service.isEmpty() || (has(service, form) && this->words(service, form) == words))
        return;
    m_words[key(service, form)] = words;
    m_dropped.remove(key(service, form));
    write();
}

void ServiceDraftsModel::drop(const QString &service, const QString &form)
{
    if (m_words.remove(key(service, form)) > 0 || !m_known) {
        m_dropped.insert(key(service, form));
        write();
    }
}

void ServiceDraftsModel::read()
{
    m_asking = true;
    m_desk.vault().ask(this, [](Keeping &keeping) -> storage::Result<std::string> {
        if (!keeping.journal)
            return std::string();
        const auto kept = keeping.journal->state(kSlot);
        if (const auto why = diskFailure(kept))
            return *why;
        return kept && kept.value() ? *kept.value() : std::string();
    }, [this](const storage::Result<std::string> &kept) {
        m_asking = false;
        if (!kept)
            return tell(); // the next letter asks again
        m_known = true;
        QVariantMap words = QJsonDocument::fromJson(QByteArray::fromStdString(kept.value())).object().toVariantMap();
        for (const QString &each : std::as_const(m_dropped))
            words.remove(each);
        words.insert(m_words); // whoever was quicker than the disk has the last word
        m_words = words;
        m_dropped.clear();
        m_typed ? write() : tell();
    });
}

void ServiceDraftsModel::write()
{
    m_typed = true;
    if (!m_known) { // one slot holds them all: what is there and was not read must not be written over
        if (!m_asking)
            read();
        return tell();
    }
    m_desk.keepState(
        kSlot, m_words.isEmpty()
                   ? std::string()
                   : QJsonDocument(QJsonObject::fromVariantMap(m_words)).toJson(QJsonDocument::Compact).toStdString());
    tell();
}

void ServiceDraftsModel::tell()
{
    ++m_revision;
    emit changed();
    emit phaseChanged();
}

} // namespace handrail::view
