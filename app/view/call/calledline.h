#pragma once

#include "view/call/linerows.h"
#include "view/desk/servicewords.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;

/// The line of the open sheet: who answers, when, by which number, and how far that number can be trusted.
class CalledLine : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask CallModel for it")

    Q_PROPERTY(QString lineId READ lineId NOTIFY changed FINAL) ///< empty: no sheet, or content has no such line
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(QString who READ who NOTIFY changed FINAL)
    Q_PROPERTY(QString hours READ hours NOTIFY changed FINAL)
    Q_PROPERTY(QString languages READ languages NOTIFY changed FINAL)
    Q_PROPERTY(QString county READ county NOTIFY changed FINAL)
    /// to read: "1-800-309-2131"; empty: by text or chat only
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString textNumber READ textNumber NOTIFY changed FINAL) ///< empty: no text
    Q_PROPERTY(QString textBody READ textBody NOTIFY changed FINAL)     ///< the word to send, may be empty
    Q_PROPERTY(QString chat READ chat NOTIFY changed FINAL)             ///< address of a chat, to read
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)       ///< of the source: "2024-01", "after 2022", "undated"
    Q_PROPERTY(QString checked READ checked NOTIFY changed FINAL) ///< when the facts were last looked at
    Q_PROPERTY(QString trust READ trust NOTIFY changed FINAL)     ///< see trustOf()
    /// Where a peer's correction stands before the publisher's number: that number's own sheet, and its figures; else
    /// empty.
    Q_PROPERTY(QString publishedLine READ publishedLine NOTIFY changed FINAL)
    Q_PROPERTY(QString publishedNumber READ publishedNumber NOTIFY changed FINAL)
    Q_PROPERTY(bool emergency READ isEmergency NOTIFY changed FINAL)    ///< 911
    Q_PROPERTY(QString telModules READ telModules NOTIFY changed FINAL) ///< QR with tel: for another phone

public:
    CalledLine(const CallContent &content, const Settings &settings) : m_content(content), m_settings(settings) {}

    [[nodiscard]] const library::Line &line() const { return m_line; }
    void set(library::Line line);

    [[nodiscard]] QString lineId() const { return QString::fromStdString(m_line.id); }
    [[nodiscard]] QString name() const { return QString::fromStdString(m_line.name); }
    [[nodiscard]] QString purpose() const { return QString::fromStdString(m_line.purpose); }
    [[nodiscard]] QString who() const { return QString::fromStdString(m_line.who); }
    [[nodiscard]] QString hours() const { return QString::fromStdString(m_line.hours); }
    [[nodiscard]] QString languages() const { return QString::fromStdString(m_line.languages); }
    [[nodiscard]] QString county() const { return QString::fromStdString(m_line.county); }
    [[nodiscard]] QString number() const { return QString::fromStdString(m_line.phoneShown); }
    [[nodiscard]] QString textNumber() const { return QString::fromStdString(m_line.textShown); }
    [[nodiscard]] QString textBody() const { return QString::fromStdString(m_line.textBody); }
    [[nodiscard]] QString chat() const { return QString::fromStdString(m_line.chat); }
    [[nodiscard]] QString source() const { return QString::fromStdString(m_line.source); }
    [[nodiscard]] QString date() const;
    [[nodiscard]] QString checked() const;
    [[nodiscard]] QString trust() const { return trustOf(m_line); }
    [[nodiscard]] QString publishedLine() const { return QString::fromStdString(publishedArgument(m_line.id)); }
    [[nodiscard]] QString publishedNumber() const
    {
        return QString::fromStdString(
            lineOfArgument(publishedArgument(m_line.id)).value_or(library::Line()).phoneShown);
    }
    [[nodiscard]] bool isEmergency() const { return m_line.id == "911"; }
    [[nodiscard]] QString telModules() const { return m_telModules; }

signals:
    void changed();

private:
    const CallContent &m_content;
    const Settings &m_settings;
    library::Line m_line;
    QString m_telModules;
};

} // namespace handrail::view
