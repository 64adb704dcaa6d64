#pragma once

#include "view/desk/directorydesk.h"
#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class DirectoryModel;
class Settings;

/// Saved lists of services ('tonight in the south of the county'): all of them, and the one that is open with how fresh
/// each entry is.
class SavedListsModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    /// listId (int), name, services (int), onKiosk (bool), holds (bool: the service of lookFor())
    Q_PROPERTY(handrail::view::RowsModel *lists READ lists CONSTANT FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    // ---- the list that is open ----
    Q_PROPERTY(int listId READ listId NOTIFY changed FINAL) ///< 0: none
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(bool onKiosk READ isOnKiosk NOTIFY changed FINAL)
    Q_PROPERTY(bool gone READ isGone NOTIFY changed FINAL)  ///< asked for and not there (any more)
    /// serviceId, name, there, phone, callRoute, city, miles, confidential, openKey …, checkedUnit …, outcome,
    /// outcomeUnit, outcomeCount: as rows of the directory. there false: a newer file left it out; only its name is
    /// known.
    Q_PROPERTY(handrail::view::RowsModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL) ///< the last change is not on disk

public:
    SavedListsModel(DirectoryDesk &desk, DirectoryModel &list, Settings &settings, const storage::Clock &clock,
                    QObject *parent = nullptr);

    [[nodiscard]] RowsModel *lists() { return &m_lists; }
    [[nodiscard]] RowsModel *entries() { return &m_entries; }
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] int listId() const { return m_listId; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isOnKiosk() const;
    [[nodiscard]] bool isGone() const;
    [[nodiscard]] bool failed() const { return m_failed; }

    Q_INVOKABLE void look();
    /// look(), and which lists hold @p serviceId.
    Q_INVOKABLE void lookFor(const QString &serviceId);
    Q_INVOKABLE void open(int listId);
    /// A new list, with the service of lookFor() in it when there is one. Blank names make none.
    Q_INVOKABLE void make(const QString &name);
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void setOnKiosk(bool on);
    /// The same for a list that is not open.
    Q_INVOKABLE void showOnKiosk(int list, bool on);
    /// Puts the service of lookFor() into a list, or takes it out.
    Q_INVOKABLE void put(int listId, bool in);
    Q_INVOKABLE void move(const QString &serviceId, int steps);
    Q_INVOKABLE void takeOut(const QString &serviceId);
    /// After takeOut(): it stands at the end again.
    Q_INVOKABLE void putBack(const QString &serviceId);
    /// The open list goes; the services stay in the directory.
    Q_INVOKABLE void remove();

signals:
    void changed();
    void removed();

private:
    template <typename Job>
    void change(Job job);
    void readEntries();
    [[nodiscard]] QVariantMap current() const;

    DirectoryDesk &m_desk;
    DirectoryModel &m_list;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_lists, m_entries;
    QString m_serviceId;
    int m_listId = 0;
    bool m_known = false, m_failed = false;
};

} // namespace handrail::view
