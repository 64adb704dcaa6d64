#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;
class VaultDesk;

/// The trail of who unlocked, opened, exported and erased, and when; checked line by line each time it is read.
class TrailModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SafetySession for it")

    /// deed (key of vault::Deed: "unlocked"), who (label of a peer, may be empty), about (a person's name; empty when
    /// erased or nobody), gone (about a person who is no longer here), when ("Nov 22, 2:05 PM"); newest first, at most
    /// kMost
    Q_PROPERTY(handrail::view::RowsModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool whole READ whole NOTIFY changed FINAL)   ///< nothing was removed or changed
    /// number of the first line that does not fit; 0: the end is missing
    Q_PROPERTY(int brokenAt READ brokenAt NOTIFY changed FINAL)
    Q_PROPERTY(int older READ older NOTIFY changed FINAL)    ///< lines that are kept and not shown

public:
    static constexpr int kMost = 200;

    TrailModel(VaultDesk &desk, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *lines() { return &m_lines; }
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] bool whole() const { return m_whole; }
    [[nodiscard]] int brokenAt() const { return m_brokenAt; }
    [[nodiscard]] int older() const { return m_older; }

    Q_INVOKABLE void refresh();
    void forget();

signals:
    void changed();

private:
    VaultDesk &m_desk;
    Settings &m_settings;
    RowsModel m_lines;
    bool m_known = false;
    bool m_whole = true;
    int m_brokenAt = 0;
    int m_older = 0;
};

} // namespace handrail::view
