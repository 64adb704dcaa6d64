#pragma once

#include "view/desk/directorydesk.h"
#include "view/desk/nearlines.h"
#include "view/desk/rowsmodel.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace handrail::library { class Library; }
namespace handrail::storage { class Clock; }
namespace handrail::platform { class PositionFeed; struct Fix; }

namespace handrail::view {

class Settings;

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
    Q_PROPERTY(bool nearMe READ isNearMe WRITE setNearMe NOTIFY asked FINAL)
    Q_PROPERTY(bool openNow READ isOpenNow WRITE setOpenNow NOTIFY asked FINAL)
    Q_PROPERTY(QStringList categories READ categories CONSTANT FINAL)
    /// Filters besides near me and open now: key, chosen, count (services that would be left; -1 not known yet).
    Q_PROPERTY(handrail::view::RowsModel *filters READ filters CONSTANT FINAL)
    Q_PROPERTY(bool quiet READ isQuiet NOTIFY asked FINAL)                            ///< nothing typed, nothing chosen
    Q_PROPERTY(bool waitsForPosition READ waitsForPosition NOTIFY positionChanged FINAL) ///< near me is on, no fix yet
    /// near me is on, the device cannot tell
    Q_PROPERTY(bool noPosition READ hasNoPosition NOTIFY positionChanged FINAL)
    /// services that fit; -1 until the first answer
    Q_PROPERTY(int total READ total NOTIFY answered FINAL)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY answered FINAL)                    ///< phone lines that fit
    /// something was imported or added
    Q_PROPERTY(bool hasServices READ hasServices NOTIFY packagesChanged FINAL)
    Q_PROPERTY(QString servicesInAll READ servicesInAll NOTIFY packagesChanged FINAL) ///< "1,204"
    /// of the last import: "November 3, 2026"
    Q_PROPERTY(QString latestDate READ latestDate NOTIFY packagesChanged FINAL)
    Q_PROPERTY(bool packagesKnown READ packagesKnown NOTIFY packagesChanged FINAL)
    /// the directory file cannot be read
    Q_PROPERTY(bool broken READ isBroken NOTIFY answered FINAL)
    /// The lines to show while nothing is typed: those of the county, then national ones.
    Q_PROPERTY(handrail::view::RowsModel *lines READ lines CONSTANT FINAL)
    /// name, publisher, services, date ("Nov 3, 2026"), of what was imported.
    Q_PROPERTY(handrail::view::RowsModel *packages READ packages CONSTANT FINAL)
    /// The service shown beside the list on a tablet; kept while the search goes on.
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged FINAL)

public:
    /// Tells whoever shares the device's position that the directory needs it (true), or no longer does.
    using UsePosition = std::function<void(bool)>;

    DirectoryModel(DirectoryDesk &desk, const library::Library &library, Settings &settings,
                   const storage::Clock &clock, platform::PositionFeed &feed, UsePosition usePosition,
                   QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QString category() const { return m_category; }
    void setCategory(const QString &category);
    [[nodiscard]] bool isNearMe() const { return m_nearMe; }
    void setNearMe(bool near);
    [[nodiscard]] bool isOpenNow() const { return m_openNow; }
    void setOpenNow(bool open);
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] bool isQuiet() const
    {
        return m_words.trimmed().isEmpty() && m_category.isEmpty() && !m_nearMe && !m_openNow && m_on.isEmpty();
    }
    [[nodiscard]] bool waitsForPosition() const { return m_nearMe && !m_here && !m_noPosition; }
    [[nodiscard]] bool hasNoPosition() const { return m_nearMe && !m_here && m_noPosition; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int lineCount() const { return m_lineCount; }
    [[nodiscard]] bool hasServices() const { return m_packages.count() > 0 || m_hasOwn; }
    [[nodiscard]] QString servicesInAll() const { return m_servicesInAll; }
    [[nodiscard]] QString latestDate() const
    {
        return m_packages.rows().isEmpty() ? QString() : m_packages.rows().first()[QStringLiteral("date")].toString();
    }
    [[nodiscard]] bool packagesKnown() const { return m_packagesKnown; }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] RowsModel *lines() { return &m_lines; }
    [[nodiscard]] RowsModel *packages() { return &m_packages; }
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &id);
    [[nodiscard]] RowsModel *filters() { return &m_filters; }
    /// Turns a filter on or off; clearFilters() all of them, near me and open now too.
    Q_INVOKABLE void setFilter(const QString &key, bool on);
    Q_INVOKABLE void clearFilters();
    [[nodiscard]] const std::optional<directory::Point> &here() const { return m_here; }

    /// Whose lines come first; without it, nobody knows where this is.
    void setWhereIStand(WhereIStand where) { m_where.counties = std::move(where); }
    /// Where the device hangs, if it does: what is near comes first without anybody asking.
    void setWhereItHangs(std::function<std::optional<directory::Point>()> where) { m_where.hangs = std::move(where); }
    /// The page is shown: reads what is there. Called again after an import.
    Q_INVOKABLE void look();
    /// The same where it was shown before: what it was asked with has changed.
    void lookAgain();
    /// The page is covered or gone: the device is not asked for a position. resume() when it shows again, as it was.
    Q_INVOKABLE void leave() { askPosition(false); }
    Q_INVOKABLE void resume() { askPosition(m_nearMe); }

signals:
    void asked();
    void answered();
    void renewed(); ///< the rows are those of a new search: the list begins at its top
    void packagesChanged();
    void positionChanged();
    void currentChanged();

private:
    void ask();
    void take(storage::Result<directory::SearchPage> page, int offset);
    void replace(QVector<QVariantMap> rows);
    void readLines();
    void readPackages();
    [[nodiscard]] QVector<QVariantMap> matchingLines(bool forgiving) const;
    [[nodiscard]] directory::SearchQuery query(int offset) const;
    [[nodiscard]] QVariantMap rowOf(const directory::ServiceRow &service) const;
    void askPosition(bool on);
    void showFilters(const directory::SearchPage *page);

    DirectoryDesk &m_desk;
    const library::Library &m_library;
    Settings &m_settings;
    const storage::Clock &m_clock;
    platform::PositionFeed &m_feed;
    UsePosition m_usePosition;
    struct Where {
        WhereIStand counties;
        std::function<std::optional<directory::Point>()> hangs;
    };
    Where m_where;
    RowsModel m_lines, m_packages, m_filters;
    QStringList m_on; ///< keys of filters
    QVector<QVariantMap> m_rows; ///< lines that match, then services
    QString m_words, m_category, m_current, m_servicesInAll;
    std::optional<directory::Point> m_here;
    int m_total = -1, m_lineCount = 0, m_services = 0;
    bool m_nearMe = false, m_openNow = false, m_noPosition = false, m_asksPosition = false;
    bool m_hasOwn = false; ///< services that peers added
    bool m_packagesKnown = false, m_broken = false, m_fetching = false, m_looked = false;
};

} // namespace handrail::view
