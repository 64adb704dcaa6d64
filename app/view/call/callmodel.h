#pragma once

#include "view/desk/rowsmodel.h"
#include "view/desk/servicewords.h"

#include "library/kinds.h"
#include "storage/failure.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <vector>

namespace handrail::platform { class Dialer; }

namespace handrail::view {

class CrisisDesk;
class PlaceModel;
class Settings;

/// Where the call sheet gets its words and codes; the library and share in the app, made by hand in tests.
struct CallContent {
    std::function<std::vector<library::Line>(const std::string &lang, const std::string &county)> lines;
    std::function<storage::Result<library::Line>(const std::string &id, const std::string &lang)> line;
    std::function<storage::Result<library::Checklist>(const std::string &id, const std::string &lang)> checklist;
    /// Rows of 0 and 1, one a line; empty when the text does not fit a code.
    std::function<std::string(const std::string &text)> qr;
    /// The program's own numbers, first in the list; none where it has none.
    std::function<std::vector<library::Line>()> own{};
};

/// The list of lines and the sheet of one of them. It rings nobody: only dial() and text(), each from a person's tap on
/// the open sheet, hand a number to the system's own dialer. Opening a sheet and handing over are told to the visit, if
/// one is open, and sealed in the journal either way.
class CallModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    /// section ("program", "county", "state", "national"), county, lines (a RowsModel: lineId, lineName, county,
    /// purpose, hours, number, texts, trust, date)
    Q_PROPERTY(handrail::view::RowsModel *sections READ sections CONSTANT FINAL)

    /// of the open sheet; empty: none, or content has no such line
    Q_PROPERTY(QString lineId READ lineId NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(QString who READ who NOTIFY changed FINAL)
    Q_PROPERTY(QString hours READ hours NOTIFY changed FINAL)
    Q_PROPERTY(QString languages READ languages NOTIFY changed FINAL)
    Q_PROPERTY(QString county READ county NOTIFY changed FINAL)
    /// to read: "1-800-309-2131"; empty: by text or chat only
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString textNumber READ textNumber NOTIFY changed FINAL)   ///< empty: no text
    Q_PROPERTY(QString textBody READ textBody NOTIFY changed FINAL)       ///< the word to send, may be empty
    Q_PROPERTY(QString chat READ chat NOTIFY changed FINAL)               ///< address of a chat, to read
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)
    /// of the source: "2024-01", "after 2022", "undated"
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    Q_PROPERTY(QString checked READ checked NOTIFY changed FINAL)         ///< when the facts were last looked at
    /// "own" page, "second" hand, "disputed", "weak": one page that is not its own or years old, "old" directory,
    /// "theirs": a person's plan, "local": a service of the directory, "peer": a peer's correction of one, "wrong": one
    /// that a peer met a wrong number at
    Q_PROPERTY(QString trust READ trust NOTIFY changed FINAL)
    /// Where a peer's correction stands before the publisher's number: that number's own sheet, and its figures; else
    /// empty.
    Q_PROPERTY(QString publishedLine READ publishedLine NOTIFY changed FINAL)
    Q_PROPERTY(QString publishedNumber READ publishedNumber NOTIFY changed FINAL)
    Q_PROPERTY(bool emergency READ isEmergency NOTIFY changed FINAL)      ///< 911

    /// 911 only: what is going on chooses the words. kindId, words, chosen.
    Q_PROPERTY(handrail::view::RowsModel *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString say READ say NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> alsoSay READ alsoSay NOTIFY changed FINAL)
    /// For a mental health crisis, what comes before the police: lines of the county that send or talk, then 988. Rows
    /// as in `sections`.
    Q_PROPERTY(handrail::view::RowsModel *firsts READ firsts CONSTANT FINAL)
    /// Of a sheet asked for by county ("county:cps"), and of any line that takes reports: the other numbers for the
    /// same, of the counties this may be. Rows as in `sections`.
    Q_PROPERTY(handrail::view::RowsModel *others READ others CONSTANT FINAL)
    /// the sheet shows what the county has: it follows the place
    Q_PROPERTY(bool byCounty READ isByCounty NOTIFY changed FINAL)
    Q_PROPERTY(bool asksCounty READ asksCounty NOTIFY changed FINAL)     ///< by county, and no county is known yet

    Q_PROPERTY(bool canDial READ canDial NOTIFY changed FINAL)            ///< this device can hand a number to a dialer
    Q_PROPERTY(bool canText READ canText NOTIFY changed FINAL)
    Q_PROPERTY(QString handed READ handed NOTIFY handedChanged FINAL)     ///< "", "dialer", "messages", "refused"
    /// this device has a message app to hand words to
    Q_PROPERTY(bool sends READ sends CONSTANT FINAL)
    /// what became of send(): "", "messages", "refused"
    Q_PROPERTY(QString sent READ sent NOTIFY handedChanged FINAL)
    Q_PROPERTY(QString telModules READ telModules NOTIFY changed FINAL)   ///< QR with tel: for another phone

public:
    CallModel(CallContent content, PlaceModel &place, Settings &settings, platform::Dialer &dialer, CrisisDesk &desk,
              QObject *parent = nullptr);

    [[nodiscard]] RowsModel *sections() { return &m_sections; }
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
    [[nodiscard]] QString publishedLine() const { return QString::fromStdString(publishedArgument(m_line.id)); }
    [[nodiscard]] QString publishedNumber() const
    {
        return QString::fromStdString(
            lineOfArgument(publishedArgument(m_line.id)).value_or(library::Line()).phoneShown);
    }
    [[nodiscard]] QString checked() const;
    [[nodiscard]] QString trust() const { return trustOf(m_line); }
    [[nodiscard]] bool isEmergency() const { return m_line.id == "911"; }
    [[nodiscard]] RowsModel *kinds() { return &m_kinds; }
    [[nodiscard]] QString kind() const { return QString::fromStdString(m_kind); }
    [[nodiscard]] QString say() const;
    [[nodiscard]] QStringList alsoSay() const;
    [[nodiscard]] RowsModel *firsts() { return &m_firsts; }
    [[nodiscard]] RowsModel *others() { return &m_others; }
    [[nodiscard]] bool isByCounty() const;
    [[nodiscard]] bool asksCounty() const;
    [[nodiscard]] bool canDial() const;
    [[nodiscard]] bool canText() const;
    [[nodiscard]] QString handed() const { return m_handed; }
    [[nodiscard]] QString telModules() const { return m_telModules; }

    /// Opens the sheet of @p argument ("911", "988", a line's id, "911/mental" for one of the kinds, "county:cps" for
    /// the county's own line of that purpose, "county:team" for its crisis team) and tells the visit so.
    Q_INVOKABLE void open(const QString &argument);
    /// The same for a sheet that was open before and shows again: nothing is told.
    Q_INVOKABLE void show(const QString &argument);
    /// The list is on screen: its lines are read now and follow the county and the language from here on.
    Q_INVOKABLE void list();
    Q_INVOKABLE void chooseKind(const QString &kind);
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
    [[nodiscard]] bool sends() const;
    [[nodiscard]] QString sent() const { return m_sent; }
    /// From now on nothing is told to the visit or the journal: calls that are a person's own (their plan, hand-over).
    void setQuiet() { m_quiet = true; }
    /// No sheet, no name in memory: when records lock.
    void forget() { show({}); }

signals:
    void changed();
    void handedChanged();

private:
    void load();
    void refreshList();
    void refreshFirsts();
    void refreshOthers();
    void refreshKinds();
    [[nodiscard]] std::string resolved() const;
    void tell(const std::string &kind);
    QString m_sent;
    void hand(const QString &to);
    [[nodiscard]] std::string lang() const;
    [[nodiscard]] static QString trustOf(const library::Line &line);
    [[nodiscard]] QVariantMap row(const library::Line &line) const;

    CallContent m_content;
    PlaceModel &m_place;
    Settings &m_settings;
    platform::Dialer &m_dialer;
    CrisisDesk &m_desk;
    bool m_quiet = false;
    std::string m_asked; ///< what was opened: the id of m_line, or "county:…"
    library::Line m_line;
    library::Checklist m_words; ///< call-911, while 911 is open
    std::string m_kind;
    RowsModel m_sections, m_kinds, m_firsts, m_others;
    std::vector<std::unique_ptr<RowsModel>> m_lists; ///< one a section
    QStringList m_listedCounties;
    std::vector<std::string> m_listedOwn; ///< of the program's own numbers: what would change the list
    bool m_listed = false;
    QString m_handed;
    QString m_telModules;
};

} // namespace handrail::view
