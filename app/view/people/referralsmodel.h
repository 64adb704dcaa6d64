#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include "care/referral.h"
#include "storage/failure.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class VaultDesk;

/// Referrals that are still open, those to ask after first: 'did they arrive?' is one tap. Locked it knows the visits'
/// only, and no name; unlocked also people's.
class ReferralsModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    /// referralId, service, person (a name, or empty: a visit's), answer, agreed, callRoute, due (bool), agoUnit,
    /// agoCount
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int dueCount READ dueCount NOTIFY changed FINAL) ///< how many are to be asked after by now
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL)
    /// the last tap is not on disk; the row stays as it was
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    /// service of the referral just closed, for Undo; empty: none
    Q_PROPERTY(QString settled READ settled NOTIFY changed FINAL)
    Q_PROPERTY(QString settledAs READ settledAs NOTIFY changed FINAL) ///< "yes", "no"
    Q_PROPERTY(QStringList barriers READ barriers CONSTANT FINAL)

public:
    ReferralsModel(VaultDesk &vault, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] int count() const { return static_cast<int>(m_open.size()); }
    [[nodiscard]] int dueCount() const;
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QString settled() const
    {
        return m_settled ? QString::fromStdString(m_settled->serviceName) : QString();
    }
    [[nodiscard]] QString settledAs() const
    {
        return m_settled ? QString::fromStdString(m_settled->arrived) : QString();
    }
    [[nodiscard]] QStringList barriers() const;

    Q_INVOKABLE void refresh();
    /// They arrived: the loop is closed.
    Q_INVOKABLE void arrived(const QString &referralId);
    /// They did not. @p barriers keys of `barriers`; words may be empty.
    Q_INVOKABLE void didNotArrive(const QString &referralId, const QStringList &barriers, const QString &words);
    /// Takes the last answer back.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetSettled();
    void forget(); ///< records lock

signals:
    void changed();

private:
    void fill();
    void settle(const QString &referralId, const char *arrived, const QStringList &barriers, const QString &words);
    void save(const care::Referral &referral);

    VaultDesk &m_vault;
    const storage::Clock &m_clock;
    std::vector<care::Referral> m_open;
    std::vector<std::pair<std::string, std::string>> m_names; ///< person id, name
    std::optional<care::Referral> m_settled;
    RowsModel m_rows;
    int m_unreadable = 0;
    bool m_known = false, m_failed = false;
};

} // namespace handrail::view
