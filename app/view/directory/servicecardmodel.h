#pragma once

#include "view/desk/rowsmodel.h"
#include "view/desk/sametouch.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::platform { class Dialer; }
namespace handrail::storage { class Clock; }

namespace handrail::view {

class ServiceModel;
class Settings;

/// The open service as a card for the person: what they need in large words, in their language, and a code that any
/// phone takes. A private place gives its number and nothing that leads there.
class ServiceCardModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    /// of the card, whatever the app speaks: "en", "es"
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)
    /// fromDay, toDay (0 Monday), allDay, closed, hours: days that are alike in one row
    Q_PROPERTY(handrail::view::RowsModel *hours READ hours CONSTANT FINAL)
    /// the code holds a contact, else plain text
    Q_PROPERTY(bool asContact READ asContact WRITE setAsContact NOTIFY codeChanged FINAL)
    Q_PROPERTY(QString modules READ modules NOTIFY codeChanged FINAL)
    Q_PROPERTY(bool canText READ canText CONSTANT FINAL) ///< this device can hand a message to its message app
    Q_PROPERTY(QString handed READ handed NOTIFY handedChanged FINAL) ///< "", "messages", "refused"

public:
    ServiceCardModel(ServiceModel &service, Settings &settings, platform::Dialer &dialer, const storage::Clock &clock,
                     QObject *parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] RowsModel *hours() { return &m_hours; }
    [[nodiscard]] bool asContact() const { return m_asContact; }
    void setAsContact(bool asContact);
    [[nodiscard]] QString modules() const { return m_modules; }
    [[nodiscard]] bool canText() const;
    [[nodiscard]] QString handed() const { return m_handed; }
    [[nodiscard]] std::string codeText() const { return m_codeText; } ///< what a phone reads from the code

    /// A new card, in the app's language.
    Q_INVOKABLE void begin();
    /// The card in the other language.
    Q_INVOKABLE void turnLanguage();
    /// @p source (marked in @p context) in the card's language.
    [[nodiscard]] Q_INVOKABLE QString said(const QString &context, const QString &source) const;
    /// What goes into the code besides name, number and address; the most useful line first.
    Q_INVOKABLE void setLines(const QStringList &lines);
    /// Puts the card as a message for @p number into the message app: a person's tap, and the person sends it there.
    Q_INVOKABLE void message(const QString &number, const QString &body);

signals:
    void changed();
    void codeChanged();
    void handedChanged();

private:
    void fill();
    void makeCode();

    ServiceModel &m_service;
    Settings &m_settings;
    platform::Dialer &m_dialer;
    SameTouch m_touch;
    const storage::Clock &m_clock;
    RowsModel m_hours;
    QString m_language, m_modules, m_handed;
    QStringList m_lines;
    std::string m_codeText;
    bool m_asContact = true;
};

} // namespace handrail::view
