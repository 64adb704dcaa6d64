#pragma once

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// A short list for a Repeater, whose owner sets all rows at once. Rows that stayed keep their delegates.
class RowsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask the view model that owns it")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// grows with every change: what depends on word() names it
    Q_PROPERTY(int revision READ revision NOTIFY rowsChanged FINAL)

public:
    explicit RowsModel(const QList<QByteArray> &roles, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_roles; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const QVector<QVariantMap> &rows() const { return m_rows; }

    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] Q_INVOKABLE QVariant word(int row, const QString &role) const
    {
        return m_rows.value(row).value(role);
    }

    void set(QVector<QVariantMap> rows);

signals:
    void countChanged();
    void rowsChanged();

private:
    QHash<int, QByteArray> m_roles;
    QVector<QVariantMap> m_rows;
    int m_revision = 0;
};

} // namespace handrail::view
