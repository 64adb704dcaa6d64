#include "view/directory/upkeepmodel.h"

#include "view/desk/crisisdesk.h"
#include "view/desk/servicewords.h"
#include "view/directory/directorymodel.h"

#include "directory/export/changecounts.h"
#include "directory/export/exporter.h"
#include "storage/clock.h"
#include "vault/journal.h"
#include "view/desk/vaultdesk.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace handrail::view {
namespace {

constexpr int kOldDays = 365; // as the rows of the directory call it stale
constexpr int kListed = 100;  // more than a peer calls through; the rest stands there the next time
// of a service, never of a person: what is typed goes into the directory, which is not sealed
constexpr const char *kDraftSlot = "directory/add";

struct Look {
    std::vector<directory::NeedsCheck> needs;
    directory::ChangeCounts counts;
};

struct Saved {
    std::filesystem::path path;
};

QString text(const std::string &s) { return QString::fromStdString(s); }

QString shownFolder(const std::filesystem::path &folder)
{
    const QString path = text(folder.string()), home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

QString problemOf(const storage::Failure &failure)
{
    using Kind = storage::FailureKind;
    return failure.kind == Kind::DiskFull                                       ? QStringLiteral("diskFull")
           : failure.kind == Kind::ReadOnly || failure.kind == Kind::CannotOpen ? QStringLiteral("readOnly")
                                                                                : QStringLiteral("other");
}

} // namespace

UpkeepModel::UpkeepModel(DirectoryDesk &desk, DirectoryModel &list, CrisisDesk &crisis, const storage::Clock &clock,
                         QObject *parent)
    : QObject(parent), m_desk(desk), m_list(list), m_crisis(crisis), m_clock(clock),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString()),
      m_needs({"serviceId", "name", "why", "checkedUnit", "checkedCount"})
{
}

UpkeepModel::~UpkeepModel() { m_stop.request_stop(); }

void UpkeepModel::look()
{
    m_desk.work(this, [now = m_clock.now().wallMs](storage::Database &db) -> storage::Result<Look> {
        auto needs = directory::PeerRepository(db).needsCheck(now, kOldDays, kListed + 1);
        if (!needs.ok())
            return needs.failure();
        const auto counts = directory::changeCounts(db);
        if (!counts.ok())
            return counts.failure();
        return Look{std::move(needs.value()), counts.value()};
    }, [this](storage::Result<Look> look) {
        const directory::LocalTime now = localTime(m_clock.now().wallMs);
        QVector<QVariantMap> rows;
        m_counts.clear();
        m_more = look.ok() && look.value().needs.size() > kListed;
        if (look.ok()) {
            if (m_more)
                look.value().needs.resize(kListed);
            for (const directory::NeedsCheck &need : look.value().needs) {
                QVariantMap row{{QStringLiteral("serviceId"), text(need.id)},
                                {QStringLiteral("name"), text(need.name)},
                                {QStringLiteral("why"), text(need.why)}};
                putChecked(row, need.checkedDate, true, now);
                rows.append(row);
            }
            const directory::ChangeCounts &c = look.value().counts;
            const auto put = [this](const char *key, std::int64_t count) {
                m_counts[QString::fromLatin1(key)] = static_cast<int>(count);
            };
            put("services", c.services);
            put("corrections", c.corrections);
            put("checks", c.checks);
            put("calls", c.calls);
            put("notes", c.notes);
            put("added", c.added);
        }
        m_needs.set(std::move(rows));
        m_known = true;
        emit changed();
    });
}

void UpkeepModel::save(bool whole)
{
    if (m_writing)
        return;
    m_writing = true;
    m_problem.clear();
    m_savedFile.clear();
    emit fileChanged();
    const std::int64_t now = m_clock.now().wallMs;
    const std::string day = QDateTime::fromMSecsSinceEpoch(now).date().toString(Qt::ISODate).toStdString();
    const std::string stem = (whole ? "handrail-directory-" : "handrail-changes-") + day;
    m_desk.work(
        this,
        [folder = m_folder, stem, whole, now,
         stop = m_stop.get_token()](storage::Database &db) -> storage::Result<Saved> {
            std::error_code error;
            std::filesystem::create_directories(folder, error);
            std::filesystem::path target = folder / (stem + ".zip");
            for (int n = 2; std::filesystem::exists(target, error) && n < 1000; ++n) // what was written before stays
                target = folder / (stem + '-' + std::to_string(n) + ".zip");
            directory::ExportOptions options;
            options.changesOnly = !whole;
            options.nowWallMs = now;
            options.stop = stop;
            const auto done = directory::exportDirectory(db, target, options);
            if (!done.ok())
                return done.failure();
            return Saved{target};
        },
        [this, whole](const storage::Result<Saved> &saved) {
            m_writing = false;
            m_savedWhole = whole;
            if (saved.ok()) {
                m_savedFile = text(saved.value().path.filename().string());
                m_savedFolder = shownFolder(saved.value().path.parent_path());
            } else {
                m_problem = problemOf(saved.failure());
            }
            emit fileChanged();
        });
}

void UpkeepModel::readDraft()
{
    if (m_draftRead)
        return;
    m_draftRead = true;
    m_crisis.vault().ask(this, [](Keeping &keeping) -> storage::Result<std::string> {
        if (!keeping.journal)
            return std::string();
        const auto kept = keeping.journal->state(kDraftSlot);
        return kept && kept.value() ? *kept.value() : std::string();
    }, [this](const storage::Result<std::string> &kept) {
        if (!m_draft.isEmpty() || !kept)
            return;
        m_draft = QJsonDocument::fromJson(QByteArray::fromStdString(kept.value())).object().toVariantMap();
        tellDraft();
    });
}

void UpkeepModel::keepDraft()
{
    m_crisis.keepState(
        kDraftSlot,
        m_draft.isEmpty()
            ? std::string()
            : QJsonDocument(QJsonObject::fromVariantMap(m_draft)).toJson(QJsonDocument::Compact).toStdString());
}

void UpkeepModel::tellDraft()
{
    ++m_draftRevision;
    emit draftChanged();
}

void UpkeepModel::type(const QString &field, const QString &value)
{
    if (m_draft.value(field).toString() == value)
        return;
    m_draft[field] = value;
    m_addProblem.clear();
    keepDraft();
    tellDraft();
}

void UpkeepModel::setPrivate(bool confidential)
{
    m_draft[QStringLiteral("private")] = confidential;
    if (confidential) { // a place that must not be found: what could lead there is not kept, not even as a draft
        for (const char *field : {"address", "city", "description", "hours"})
            m_draft.remove(QString::fromLatin1(field));
    }
    keepDraft();
    tellDraft();
}

void UpkeepModel::clearDraft()
{
    m_draft.clear();
    m_addProblem.clear();
    keepDraft();
    tellDraft();
}

void UpkeepModel::add()
{
    const auto typed = [this](const char *field) {
        return m_draft.value(QString::fromLatin1(field)).toString().trimmed().toStdString();
    };
    directory::NewService service{typed("name"),
                                  typed("phone"),
                                  typed("description"),
                                  typed("address"),
                                  typed("city"),
                                  typed("hours"),
                                  m_draft.value(QStringLiteral("private")).toBool()};
    if (service.name.empty()) {
        m_addProblem = QStringLiteral("noName");
        tellDraft();
        return;
    }
    m_desk.work(
        this,
        [service, now = m_clock.now().wallMs](storage::Database &db) {
            return directory::PeerRepository(db).add(service, now);
        },
        [this](const storage::Result<std::string> &id) {
            if (!id.ok()) {
                m_addProblem = id.failure().kind == storage::FailureKind::DiskFull ? QStringLiteral("diskFull")
                                                                                   : QStringLiteral("other");
                tellDraft();
                return;
            }
            clearDraft();
            m_list.look();
            emit serviceAdded(text(id.value()));
        },
        true);
}

} // namespace handrail::view
