#pragma once

#include "view/desk/directorydesk.h"
#include "view/directory/directoryasked.h"
#include "view/directory/directorylines.h"
#include "view/directory/directorypackages.h"
#include "view/directory/nearme.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace handrail::storage { class Clock; }

namespace handrail::view {

/// The directory's list: search as you type over imported services, with the phone lines that ship with the app among
/// them. Rows are fetched a page at a time as they scroll into view. A keystroke interrupts the search of the one
/// before.
class DirectoryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY asked FINAL)
    /// a key of `categories`, else empty
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY asked FINAL)
    Q_PROPERTY(handrail::view::NearMe *nearMe READ nearMe CONSTANT FINAL)
    Q_PROPERTY(bool openNow READ isOpenNow WRITE setOpenNow NOTIFY asked FINAL)
    Q_PROPERTY(QStringList categories READ categories CONSTANT FINAL)
    /// Filters besides near me and open now: key, chosen, count (services that would be left; -1 not known yet).
    Q_PROPERTY(handrail::view::RowsModel *filters READ filters CONSTANT FINAL)
    Q_PROPERTY(bool quiet READ isQuiet NOTIFY asked FINAL)                            ///< nothing typed, nothing chosen
    /// services that fit; -1 until the first answer
    Q_PROPERTY(int total READ total NOTIFY answered FINAL)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY answered FINAL)                    ///< phone lines that fit
    /// the directory file cannot be read
    Q_PROPERTY(bool broken READ isBroken NOTIFY answered FINAL)
    /// The lines to show while nothing is typed: those of the county, then national ones.
    Q_PROPERTY(handrail::view::RowsModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(handrail::view::DirectoryPackages *packages READ packages CONSTANT FINAL) ///< what was imported
    /// The service shown beside the list on a tablet; kept while the search goes on.
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged FINAL)

public:
    DirectoryModel(DirectoryDesk &desk, const library::Library &library, Settings &settings,
                   const storage::Clock &clock, platform::PositionFeed &feed, NearMe::UsePosition usePosition,
                   QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] QString words() const { return m_asked.words; }
    void setWords(const QString &words);
    [[nodiscard]] QString category() const { return m_asked.category; }
    void setCategory(const QString &category);
    [[nodiscard]] NearMe *nearMe() { return &m_near; }
    [[nodiscard]] bool isOpenNow() const { return m_asked.openNow; }
    void setOpenNow(bool open);
    [[nodiscard]] QStringList categories() const { return DirectoryAsked::categories(); }
    [[nodiscard]] bool isQuiet() const { return m_asked.isQuiet() && !m_near.isOn(); }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_rows.size()) - m_services; }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] RowsModel *lines() { return m_lines.rows(); }
    [[nodiscard]] DirectoryPackages *packages() { return &m_packages; }
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &id);
    [[nodiscard]] RowsModel *filters() { return m_asked.filters(); }
    /// Turns a filter on or off; clearFilters() all of them, near me and open now too.
    Q_INVOKABLE void setFilter(const QString &key, bool on);
    Q_INVOKABLE void clearFilters();
    [[nodiscard]] const std::optional<directory::Point> &here() const { return m_near.here(); }

    /// Whose lines come first; without it, nobody knows where this is.
    void setWhereIStand(WhereIStand where) { m_lines.setWhereIStand(std::move(where)); }
    /// Where the device hangs, if it does: what is near comes first without anybody asking.
    void setWhereItHangs(std::function<std::optional<directory::Point>()> where) { m_hangs = std::move(where); }
    /// The page is shown: reads what is there. Called again after an import.
    Q_INVOKABLE void look();
    /// The same where it was shown before: what it was asked with has changed.
    void lookAgain();
    /// The page is covered or gone: the device is not asked for a position. resume() when it shows again, as it was.
    Q_INVOKABLE void leave() { m_near.rest(); }
    Q_INVOKABLE void resume() { m_near.wake(); }

signals:
    void asked();
    void answered();
    void renewed(); ///< the rows are those of a new search: the list begins at its top
    void currentChanged();

private:
    void ask();
    void take(storage::Result<directory::SearchPage> page, int offset);
    void replace(QVector<QVariantMap> rows);
    [[nodiscard]] directory::SearchQuery query(int offset) const;
    [[nodiscard]] QVariantMap rowOf(const directory::ServiceRow &service) const;

    DirectoryDesk &m_desk;
    Settings &m_settings;
    const storage::Clock &m_clock;
    std::function<std::optional<directory::Point>()> m_hangs;
    DirectoryAsked m_asked;
    DirectoryLines m_lines;
    DirectoryPackages m_packages;
    NearMe m_near;
    QVector<QVariantMap> m_rows; ///< lines that match, then services
    QString m_current;
    int m_total = -1, m_services = 0; ///< services that fit, and those of them in the rows
    bool m_broken = false, m_fetching = false, m_looked = false;
};

} // namespace handrail::view
