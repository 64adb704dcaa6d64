#include "view/desk/rowsmodel.h"

#include <algorithm>

namespace handrail::view {

RowsModel::RowsModel(const QList<QByteArray> &roles, QObject *parent) : QAbstractListModel(parent)
{
    int role = Qt::UserRole;
    for (const QByteArray &name : roles)
        m_roles.insert(role++, name);
}

int RowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows[index.row()].value(QString::fromLatin1(m_roles.value(role)));
}

void RowsModel::set(QVector<QVariantMap> rows)
{
    if (rows == m_rows)
        return;
    const int before = count();
    const int after = static_cast<int>(rows.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        for (int i = before; i < after; ++i)
            m_rows.append(rows[i]);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(after);
        endRemoveRows();
    }
    for (int i = 0; i < std::min(before, after); ++i) {
        if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            emit dataChanged(index(i), index(i));
        }
    }
    ++m_revision;
    if (before != after)
        emit countChanged();
    emit rowsChanged();
}

} // namespace handrail::view
