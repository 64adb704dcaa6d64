#include "view/plans/plantheirs.h"

#include "view/desk/showntext.h"
#include "view/desk/vaultdesk.h"
#include "view/plans/planmodel.h"
#include "view/plans/smallphoto.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace handrail::view {
namespace {

std::vector<std::filesystem::path> usualFolders()
{
    std::vector<std::filesystem::path> folders;
    for (const auto place : {QStandardPaths::PicturesLocation, QStandardPaths::DownloadLocation})
        folders.emplace_back(QStandardPaths::writableLocation(place).toStdString());
    return folders;
}

/// Pictures that lie directly in @p folders, the newest first.
QVector<QVariantMap> picturesIn(const std::vector<std::filesystem::path> &folders)
{
    QFileInfoList found;
    for (const auto &folder : folders)
        found += QDir(shownText(folder.string()))
                     .entryInfoList({QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png")},
                                    QDir::Files | QDir::Readable | QDir::NoSymLinks, QDir::Time);
    std::ranges::stable_sort(found, [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() > b.lastModified();
    });
    QVector<QVariantMap> rows;
    for (const QFileInfo &file : std::as_const(found)) {
        if (rows.size() >= PlanTheirs::kMostFiles)
            break;
        rows.append({{QStringLiteral("name"), file.fileName()},
                     {QStringLiteral("path"), file.absoluteFilePath()},
                     {QStringLiteral("address"), QUrl::fromLocalFile(file.absoluteFilePath()).toString()}});
    }
    return rows;
}

} // namespace

PlanTheirs::PlanTheirs(PlanModel &plan) : QObject(&plan), m_plan(plan), m_files({"name", "path", "address"})
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PlanTheirs::flush);
    connect(&plan, &PlanModel::changed, this, &PlanTheirs::changed);
}

QString PlanTheirs::colour() const { return m_plan.plan() ? shownText(m_plan.plan()->theirs.colour) : QString(); }

QStringList PlanTheirs::colours() const
{
    QStringList all;
    for (const std::string &each : care::planColours())
        all.append(shownText(each));
    return all;
}

QString PlanTheirs::song() const
{
    return m_song ? *m_song : m_plan.plan() ? shownText(m_plan.plan()->theirs.song) : QString();
}

QString PlanTheirs::photo() const
{
    return m_plan.plan() && !m_plan.plan()->theirs.photo.empty()
               ? QStringLiteral("data:image/jpeg;base64,") + shownText(m_plan.plan()->theirs.photo)
               : QString();
}

/// Beside the plan, not in it: who said 'This is right' said it of these lines still.
void PlanTheirs::keep(const std::optional<std::string> &colour, const std::optional<std::string> &song,
                      const std::optional<std::string> &photo)
{
    if (!m_plan.plan())
        return;
    care::Theirs theirs = m_plan.plan()->theirs;
    theirs.colour = colour.value_or(theirs.colour);
    theirs.song = song.value_or(theirs.song);
    theirs.photo = photo.value_or(theirs.photo);
    care::Plan plan = care::withTheirs(*m_plan.plan(), std::move(theirs));
    if (plan.theirs != m_plan.plan()->theirs)
        m_plan.change(std::move(plan), {}, m_plan.plan()->agreedMs);
}

void PlanTheirs::setColour(const QString &colour)
{
    keep(colour == this->colour() ? std::string() : colour.toStdString(), std::nullopt, std::nullopt);
}

void PlanTheirs::typeSong(const QString &song)
{
    if (!m_plan.plan() || song == this->song())
        return;
    m_song = song;
    m_pause.start();
    emit changed();
}

void PlanTheirs::flush()
{
    m_pause.stop();
    if (const auto song = std::exchange(m_song, std::nullopt))
        keep(std::nullopt, song->toStdString(), std::nullopt);
}

void PlanTheirs::lookForPhotos()
{
    using Answer = storage::Result<QVector<QVariantMap>>;
    m_plan.vault().ask(this, [folders = m_folders](Keeping &) -> Answer {
        return picturesIn(folders.empty() ? usualFolders() : folders);
    }, [this, asked = m_asked](const Answer &found) {
        if (asked == m_asked && found)
            m_files.set(found.value());
    });
}

void PlanTheirs::takePhoto(const QString &path)
{
    if (!m_plan.plan() || m_busy)
        return;
    m_busy = true;
    m_refused = false;
    emit changed();
    using Answer = storage::Result<std::string>;
    m_plan.vault().ask(this, [path = path.toStdString()](Keeping &) -> Answer { return smallPhoto(path); },
                       [this, asked = m_asked](const Answer &photo) {
        if (asked != m_asked)
            return; // another plan is open by now
        m_busy = false;
        m_refused = !photo;
        if (photo)
            keep(std::nullopt, std::nullopt, photo.value());
        emit changed();
    });
}

void PlanTheirs::dropPhoto() { keep(std::nullopt, std::nullopt, std::string()); }

void PlanTheirs::forget()
{
    ++m_asked;
    m_pause.stop();
    m_song.reset();
    m_files.set({});
    m_busy = m_refused = false;
}

} // namespace handrail::view
