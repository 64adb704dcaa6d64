#pragma once

#include "view/desk/rowsmodel.h"

#include "crisis/handoffcard.h"
#include "crisis/visit.h"

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
    /// Times of the card are those of the wall, with AM or PM as the language writes it.
    Q_PROPERTY(QString foundDay READ foundDay NOTIFY changed FINAL) ///< "November 28, 2026"
    Q_PROPERTY(QString foundTime READ foundTime NOTIFY changed FINAL)
    Q_PROPERTY(int foundMinutes READ foundMinutes NOTIFY changed FINAL) ///< whole minutes ago
    /// says, mark, isOn: every mark of what can be seen
    Q_PROPERTY(handrail::view::RowsModel *seen READ seen CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *doses READ doses CONSTANT FINAL) ///< says, time, minutes, markIndex
    /// mark, says, time, minutes, holds, markIndex
    Q_PROPERTY(handrail::view::RowsModel *state READ state CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *done READ done CONSTANT FINAL)   ///< says, time, minutes, markIndex
    Q_PROPERTY(handrail::view::RowsModel *spans READ spans CONSTANT FINAL) ///< pacer, from, to, running
    Q_PROPERTY(QStringList seenSays READ seenSays NOTIFY changed FINAL)    ///< what was seen, in the content's words
    Q_PROPERTY(QStringList doseTimes READ doseTimes NOTIFY changed FINAL)
    /// Where nobody marked that 911 was called: what the visit knows of it. "": nothing, "opened": its sheet was looked
    /// at, "dialed": its number was handed to the dialer, at call911At.
    Q_PROPERTY(QString call911 READ call911 NOTIFY changed FINAL)
    Q_PROPERTY(QString call911At READ call911At NOTIFY changed FINAL)
    Q_PROPERTY(int lastDoseMinutes READ lastDoseMinutes NOTIFY changed FINAL)

public:
    explicit HandoffModel(QObject *parent = nullptr);

    void show(const library::Protocol &protocol, const crisis::Run &run, const crisis::Visit &visit,
              const storage::Moment &now, const QString &language);

    [[nodiscard]] QString title() const { return QString::fromStdString(m_card.title); }
    [[nodiscard]] QString foundDay() const;
    [[nodiscard]] QString foundTime() const;
    [[nodiscard]] QString call911() const { return m_call; }
    [[nodiscard]] QString call911At() const { return m_callAt; }
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
    [[nodiscard]] QVector<QVariantMap> rows(const std::vector<crisis::CardLine> &lines) const;

    crisis::HandoffCard m_card;
    QString m_language, m_call, m_callAt;
    RowsModel m_seen, m_doses, m_state, m_done, m_spans;
};

} // namespace handrail::view
