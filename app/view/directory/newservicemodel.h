#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class CrisisDesk;
class DirectoryDesk;
class DirectoryModel;

/// A service that is missing in the directory, as a peer writes it down.
class NewServiceModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask UpkeepModel for it")

    /// something was typed and not added yet
    Q_PROPERTY(bool begun READ begun NOTIFY changed FINAL)
    /// its address is not kept
    Q_PROPERTY(bool confidential READ isConfidential WRITE setConfidential NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)      ///< it is on its way into the directory
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL) ///< what depends on typed() names it
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< "", "noName", "diskFull", "other"

public:
    NewServiceModel(DirectoryDesk &desk, DirectoryModel &list, CrisisDesk &crisis, const storage::Clock &clock,
                    QObject *parent = nullptr);

    [[nodiscard]] bool begun() const { return !m_draft.isEmpty(); }
    [[nodiscard]] bool isConfidential() const { return m_draft.value(QStringLiteral("private")).toBool(); }
    void setConfidential(bool confidential);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// @p field: "name", "phone", "address", "city", "hours", "description"
    [[nodiscard]] Q_INVOKABLE QString typed(const QString &field) const { return m_draft.value(field).toString(); }
    Q_INVOKABLE void type(const QString &field, const QString &value);
    /// Reads what was typed into the form before.
    Q_INVOKABLE void read();
    /// Into the directory. Ends in added() or problem.
    Q_INVOKABLE void add();
    Q_INVOKABLE void clear();

signals:
    void changed();
    void added(const QString &id);

private:
    void keep();
    void tell();

    DirectoryDesk &m_desk;
    DirectoryModel &m_list;
    CrisisDesk &m_crisis;
    const storage::Clock &m_clock;
    QVariantMap m_draft;
    QString m_problem;
    int m_revision = 0;
    bool m_read = false, m_busy = false;
};

} // namespace handrail::view
