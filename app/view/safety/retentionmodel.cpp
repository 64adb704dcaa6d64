#include "view/safety/retentionmodel.h"

#include "view/desk/momenttext.h"
#include "view/desk/settings.h"

#include "care/toldapart.h"
#include "storage/clock.h"
#include "vault/vault.h"
#include "view/desk/vaultdesk.h"

#include <algorithm>
#include <map>

namespace handrail::view {
namespace {

using storage::Result;

struct Look {
    std::vector<vault::RetentionLimit> limits;
    vault::DueList list;
    std::map<std::string, std::string> names;
};

struct Erased {
    int count = 0;
    bool person = false;
    bool all = true;
};

} // namespace

RetentionModel::RetentionModel(VaultDesk &desk, Settings &settings, const storage::Clock &clock, QObject *parent)
    : ReadingModel(parent), m_desk(desk), m_settings(settings), m_clock(clock), m_limits({"kind", "days"}, this),
      m_due({"kind", "name", "changed"}, this), m_coming({"kind", "name", "when"}, this)
{
    connect(&settings, &Settings::languageChanged, this, [this] {
        if (m_known)
            refresh(); // the days are words
    });
}

void RetentionModel::refresh()
{
    m_desk.ask(this, [](Keeping &keeping) -> Result<Look> {
        auto limits = keeping.vault->limits();
        if (!limits)
            return limits.failure();
        auto list = keeping.vault->dueUnder(limits.value());
        if (!list)
            return list.failure();
        Look look{std::move(limits.value()), std::move(list.value()), {}};
        const auto heads = keeping.vault->heads("person");
        if (!heads)
            return heads.failure();
        std::vector<care::Person> people;
        for (const vault::Record &head : heads.value())
            if (auto person = care::personFromJson(head.body)) {
                person.value().id = head.id;
                people.push_back(std::move(person.value()));
            }
        look.names = care::toldApart(people);
        return look;
    }, [this](Result<Look> look) {
        if (!hasRead(look))
            return;
        m_list = std::move(look.value().list);
        m_today = longDayOf(m_clock.now().wallMs, m_settings.language());
        QVector<QVariantMap> limits, due, coming;
        for (const vault::RetentionLimit &limit : look.value().limits)
            // of the format, but no page writes one: a limit on nothing would only look like a promise
            if (limit.kind != "note")
                limits.append({{QStringLiteral("kind"), QString::fromStdString(limit.kind)},
                               {QStringLiteral("days"), limit.days}});
        const auto rowOf = [&](const vault::DueRecord &one, const char *role, std::int64_t wallMs) {
            const auto name = look.value().names.find(one.personId);
            return QVariantMap{{QStringLiteral("kind"), QString::fromStdString(one.kind)},
                               {QStringLiteral("name"),
                                name == look.value().names.end() ? QString() : QString::fromStdString(name->second)},
                               {QString::fromLatin1(role), longDayOf(wallMs, m_settings.language())}};
        };
        for (const vault::DueRecord &one : m_list.due)
            due.append(rowOf(one, "changed", one.changedMs));
        for (const vault::DueRecord &one : m_list.coming)
            if (coming.size() < kMostComing)
                coming.append(rowOf(one, "when", one.dueMs));
        m_limits.set(std::move(limits));
        m_due.set(std::move(due));
        m_coming.set(std::move(coming));
        m_known = true;
        emit changed();
    });
}

std::vector<vault::RetentionLimit> RetentionModel::limitsWith(const QString &kind, int days) const
{
    std::vector<vault::RetentionLimit> all;
    for (const QVariantMap &row : m_limits.rows()) {
        const QString each = row[QStringLiteral("kind")].toString();
        all.push_back({each.toStdString(), each == kind ? days : row[QStringLiteral("days")].toInt()});
    }
    return all;
}

void RetentionModel::weigh(const QString &kind, int days)
{
    m_wouldBeDue = -1;
    emit weighed();
    m_desk.ask(this, [limits = limitsWith(kind, days)](Keeping &keeping) { return keeping.vault->dueUnder(limits); },
               [this, kind, asked = ++m_asked](const Result<vault::DueList> &list) {
        if (!list || asked != m_asked)
            return;
        m_wouldBeDue =
            static_cast<int>(std::ranges::count(list.value().due, kind.toStdString(), &vault::DueRecord::kind));
        emit weighed();
    });
}

void RetentionModel::setLimit(const QString &kind, int days)
{
    m_desk.ask(this, [limits = limitsWith(kind, days)](Keeping &keeping) { return keeping.vault->setLimits(limits); },
               [this](const storage::Outcome &kept) {
        m_failed = !kept;
        m_erased = 0;
        emit changed();
        refresh();
    });
}

void RetentionModel::eraseDue(int row)
{
    if (row >= static_cast<int>(m_list.due.size()))
        return;
    const auto these = row < 0 ? m_list.due : std::vector{m_list.due[static_cast<std::size_t>(row)]};
    m_desk.ask(this, [these](Keeping &keeping) -> Result<Erased> {
        Erased erased;
        for (const vault::DueRecord &one : these) {
            if (!keeping.vault->eraseDue(one))
                continue; // a plan that went with its person a moment ago is not due any more
            ++erased.count;
            erased.person = erased.person || one.kind == "person";
        }
        const auto left = keeping.vault->dueForErasing();
        erased.all = left && std::ranges::none_of(left.value().due, [&](const vault::DueRecord &due) {
                         return std::ranges::any_of(these, [&](const vault::DueRecord &one) {
                             return one.id == due.id && one.kind == due.kind;
                         });
                     });
        return erased;
    }, [this](const Result<Erased> &erased) {
        m_failed = !erased || !erased.value().all;
        m_erased = erased ? erased.value().count : 0;
        emit changed();
        refresh();
        if (m_erased > 0)
            emit erasedSome();
        if (erased && erased.value().person)
            emit personErased();
    });
}

void RetentionModel::forget()
{
    m_known = m_failed = false;
    m_erased = 0;
    m_list = {};
    m_limits.set({});
    m_due.set({});
    m_coming.set({});
    emit changed();
}

} // namespace handrail::view
