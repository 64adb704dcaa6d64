#pragma once

#include "rowsmodel.h"

#include "crisis/handoffcard.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// The EMS hand-off card in the words of the content and times of this device; QML makes the sentences.
class HandoffModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask RunModel for it")

    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString foundTime READ foundTime NOTIFY changed FINAL)
    Q_PROPERTY(int foundMinutes READ foundMinutes NOTIFY changed FINAL) ///< whole minutes ago
    Q_PROPERTY(handrail::view::RowsModel *seen READ seen CONSTANT FINAL)   ///< says, mark, isOn: every mark of what can be seen
    Q_PROPERTY(handrail::view::RowsModel *doses READ doses CONSTANT FINAL) ///< says, time, minutes, markIndex
    Q_PROPERTY(handrail::view::RowsModel *state READ state CONSTANT FINAL) ///< mark, says, time, minutes, holds, markIndex
    Q_PROPERTY(handrail::view::RowsModel *done READ done CONSTANT FINAL)   ///< says, time, minutes, markIndex
    Q_PROPERTY(handrail::view::RowsModel *spans READ spans CONSTANT FINAL) ///< pacer, from, to, running
    Q_PROPERTY(QStringList seenSays READ seenSays NOTIFY changed FINAL)    ///< what was seen, in the content's words
    Q_PROPERTY(QStringList doseTimes READ doseTimes NOTIFY changed FINAL)
    Q_PROPERTY(int lastDoseMinutes READ lastDoseMinutes NOTIFY changed FINAL)

public:
    explicit HandoffModel(QObject *parent = nullptr);

    void show(const library::Protocol &protocol, const crisis::Run &run, const storage::Moment &now);

    [[nodiscard]] QString title() const { return QString::fromStdString(m_card.title); }
    [[nodiscard]] QString foundTime() const;
    [[nodiscard]] int foundMinutes() const { return static_cast<int>(m_card.foundAgeMs / 60'000); }
    [[nodiscard]] RowsModel *seen() { return &m_seen; }
    [[nodiscard]] RowsModel *doses() { return &m_doses; }
    [[nodiscard]] RowsModel *state() { return &m_state; }
    [[nodiscard]] RowsModel *done() { return &m_done; }
    [[nodiscard]] RowsModel *spans() { return &m_spans; }
    [[nodiscard]] QStringList seenSays() const;
    [[nodiscard]] QStringList doseTimes() const;
    [[nodiscard]] int lastDoseMinutes() const;
    /// @p text as the rows of a QR code, 0 and 1, a row a line; empty when it does not fit.
    Q_INVOKABLE QString qr(const QString &text) const;

signals:
    void changed();

private:
    crisis::HandoffCard m_card;
    RowsModel m_seen, m_doses, m_state, m_done, m_spans;
};

} // namespace handrail::view
