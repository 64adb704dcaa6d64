#pragma once

#include "view/call/callaround.h"
#include "view/call/callwording.h"
#include "view/call/calledline.h"
#include "view/call/calllist.h"
#include "view/desk/sametouch.h"

namespace handrail::platform { class Dialer; }

namespace handrail::view {

class CrisisDesk;

/// The list of lines and the sheet of one of them. It rings nobody: only dial() and text(), each from a person's tap on
/// the open sheet, hand a number to the system's own dialer. Opening a sheet and handing over are told to the visit, if
/// one is open, and sealed in the journal either way.
class CallModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask CallSession for it")

    Q_PROPERTY(handrail::view::CallList *list READ list CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CalledLine *line READ line CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CallWording *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CallAround *around READ around CONSTANT FINAL)

    Q_PROPERTY(bool canDial READ canDial NOTIFY changed FINAL) ///< this device can hand a number to a dialer
    Q_PROPERTY(bool canText READ canText NOTIFY changed FINAL)
    Q_PROPERTY(QString handed READ handed NOTIFY handedChanged FINAL) ///< "", "dialer", "messages", "refused"
    /// this device has a message app to hand words to
    Q_PROPERTY(bool sends READ sends CONSTANT FINAL)
    /// what became of send(): "", "messages", "refused"
    Q_PROPERTY(QString sent READ sent NOTIFY handedChanged FINAL)

public:
    CallModel(CallContent content, PlaceModel &place, Settings &settings, platform::Dialer &dialer, CrisisDesk &desk,
              QObject *parent = nullptr);

    [[nodiscard]] CallList *list() { return &m_list; }
    [[nodiscard]] CalledLine *line() { return &m_line; }
    [[nodiscard]] CallWording *kinds() { return &m_kinds; }
    [[nodiscard]] CallAround *around() { return &m_around; }
    [[nodiscard]] bool canDial() const;
    [[nodiscard]] bool canText() const;
    [[nodiscard]] QString handed() const { return m_handed; }
    [[nodiscard]] bool sends() const;
    [[nodiscard]] QString sent() const { return m_sent; }

    /// Opens the sheet of @p argument ("911", "988", a line's id, "911/mental" for one of the kinds, "county:cps" for
    /// the county's own line of that purpose, "county:team" for its crisis team) and tells the visit so.
    Q_INVOKABLE void open(const QString &argument);
    /// The same for a sheet that was open before and shows again: nothing is told.
    Q_INVOKABLE void show(const QString &argument);
    /// Hands the number to the system. @p line must be the open sheet's: a stale screen can never ring another number.
    Q_INVOKABLE void dial(const QString &line);
    Q_INVOKABLE void text(const QString &line);
    /// Puts @p body into the message app for @p number, as a person typed both: nobody's line, told to nobody. A person
    /// sends it there.
    Q_INVOKABLE void send(const QString &number, const QString &body);
    /// @p text as the rows of a QR code; empty when it does not fit.
    [[nodiscard]] Q_INVOKABLE QString code(const QString &text) const
    {
        return QString::fromStdString(m_content.qr(text.toStdString()));
    }
    /// From now on nothing is told to the visit or the journal: calls that are a person's own (their plan, hand-over).
    void setQuiet() { m_quiet = true; }
    /// No sheet, no name in memory: when records lock.
    void forget() { show({}); }

signals:
    void changed();
    void handedChanged();

private:
    void load();
    void tell(const std::string &kind);
    void hand(const QString &to);

    CallContent m_content;
    PlaceModel &m_place;
    Settings &m_settings;
    platform::Dialer &m_dialer;
    CrisisDesk &m_desk;
    CallList m_list;
    CalledLine m_line;
    CallWording m_kinds;
    CallAround m_around;
    QString m_handed, m_sent;
    SameTouch m_touch;
    bool m_quiet = false;
};

} // namespace handrail::view
