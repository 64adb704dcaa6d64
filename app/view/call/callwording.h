#pragma once

#include "view/call/calledline.h"

#include <QStringList>

namespace handrail::view {

/// What is said on the phone. On 911 what is going on chooses the words; a second tap takes the choice back.
class CallWording : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask CallModel for it")

    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL) ///< kindId, words, chosen; 911 only
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString say READ say NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> alsoSay READ alsoSay NOTIFY changed FINAL)

public:
    CallWording(const CallContent &content, const CalledLine &line, const Settings &settings);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] QString kind() const { return QString::fromStdString(m_kind); }
    [[nodiscard]] QString say() const;
    [[nodiscard]] QStringList alsoSay() const;
    Q_INVOKABLE void choose(const QString &kind);
    /// Of the sheet that opens now: nobody chose yet, or @p kind.
    void begin(const QString &kind) { m_kind = kind.toStdString(); }

signals:
    void changed();

private:
    void load();
    void refresh();

    const CallContent &m_content;
    const CalledLine &m_line;
    const Settings &m_settings;
    library::Checklist m_words; ///< call-911, while 911 is open
    std::string m_kind;
    RowsModel m_rows{{"kindId", "words", "chosen"}};
};

} // namespace handrail::view
