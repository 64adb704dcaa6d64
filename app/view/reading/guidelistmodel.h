#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace handrail::library { class Library; }

namespace handrail::view {

class Settings;

/// The guides of one phase, in groups by what they are for. A group without a guide is not there.
class GuideListModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ReadingSession for it")

    /// group ("early", "together", "ground", "other"; QML has its words), guides (a RowsModel: place, title, summary,
    /// glyph)
    Q_PROPERTY(handrail::view::RowsModel *groups READ groups CONSTANT FINAL)

public:
    /// @p phase: before, now, after, me
    GuideListModel(const library::Library &library, Settings &settings, QString phase, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *groups() { return &m_groups; }

private:
    void load();

    const library::Library &m_library;
    Settings &m_settings;
    QString m_phase;
    RowsModel m_groups;
    std::vector<std::unique_ptr<RowsModel>> m_guides; ///< one a group, kept: QML holds on to them
};

} // namespace handrail::view
