#pragma once

#include "view/desk/directorydesk.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/servicewords.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class DirectoryModel;
class Settings;

/// One service's page. Values and keys; the words are QML's. A private place has no address, no distance and no
/// directions here, because the directory has none to give.
class ServiceModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString serviceId READ serviceId NOTIFY changed FINAL)
    Q_PROPERTY(bool found READ found NOTIFY changed FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY changed FINAL)           ///< asked for, and not in the directory (any more)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString organization READ organization NOTIFY changed FINAL) ///< empty when it is the name
    Q_PROPERTY(QString category READ category NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString alert READ alert NOTIFY changed FINAL)
    /// confidential because a peer said so; can be taken back
    Q_PROPERTY(bool withheldByPeer READ isWithheldByPeer NOTIFY changed FINAL)
    Q_PROPERTY(bool confidential READ confidential NOTIFY changed FINAL)
    // Open state, distance and age of the check, in keys and figures: see servicewords.h
    Q_PROPERTY(QString openKey READ openKey NOTIFY changed FINAL)
    Q_PROPERTY(QString openTime READ openTime NOTIFY changed FINAL)
    Q_PROPERTY(int openDay READ openDay NOTIFY changed FINAL)
    Q_PROPERTY(QString miles READ miles NOTIFY changed FINAL)
    Q_PROPERTY(QString checkedUnit READ checkedUnit NOTIFY changed FINAL)
    Q_PROPERTY(int checkedCount READ checkedCount NOTIFY changed FINAL)
    Q_PROPERTY(bool checkedStale READ checkedStale NOTIFY changed FINAL)
    Q_PROPERTY(bool checkedAssured READ checkedAssured NOTIFY changed FINAL)
    Q_PROPERTY(QString eligibility READ eligibility NOTIFY changed FINAL)
    Q_PROPERTY(int minimumAge READ minimumAge NOTIFY changed FINAL) ///< -1: not said
    Q_PROPERTY(int maximumAge READ maximumAge NOTIFY changed FINAL)
    Q_PROPERTY(QString bring READ bring NOTIFY changed FINAL)       ///< documents, a line each
    Q_PROPERTY(QString howToGetIn READ howToGetIn NOTIFY changed FINAL)
    Q_PROPERTY(QString cost READ cost NOTIFY changed FINAL)
    Q_PROPERTY(QString languages READ languages NOTIFY changed FINAL)
    Q_PROPERTY(QString access READ access NOTIFY changed FINAL)     ///< getting around inside: ramp, elevator
    Q_PROPERTY(QString area READ area NOTIFY changed FINAL)
    Q_PROPERTY(QString waitTime READ waitTime NOTIFY changed FINAL)
    Q_PROPERTY(QString website READ website NOTIFY changed FINAL)
    Q_PROPERTY(QString email READ email NOTIFY changed FINAL)
    Q_PROPERTY(QString program READ program NOTIFY changed FINAL)   ///< of which it is a part
    /// unit, about, beds, free and most (-1: no number), old (days ago), toldUnit, toldCount, sinceFull: what is
    /// counted, and when
    Q_PROPERTY(handrail::view::RowsModel *capacities READ capacities CONSTANT FINAL)
    Q_PROPERTY(QString callNumber READ callNumber NOTIFY changed FINAL)   ///< as shown; empty: nothing to call
    Q_PROPERTY(QString callRoute READ callRoute NOTIFY changed FINAL)     ///< argument of the route now/call
    /// the same for a number to text; empty: none
    Q_PROPERTY(QString textRoute READ textRoute NOTIFY changed FINAL)
    /// day a peer put callNumber there ("Nov 22, 2026"); empty: it is the publisher's
    Q_PROPERTY(QString callCorrected READ callCorrected NOTIFY changed FINAL)
    /// the publisher's, where a peer's stands before it
    Q_PROPERTY(QString publishedNumber READ publishedNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString publishedRoute READ publishedRoute NOTIFY changed FINAL)
    Q_PROPERTY(bool publishedWrong READ isPublishedWrong NOTIFY changed FINAL)
    /// a peer met a wrong number at callNumber, and nobody got through since
    Q_PROPERTY(bool callWrong READ isCallWrong NOTIFY changed FINAL)
    Q_PROPERTY(QString callWrongUnit READ callWrongUnit NOTIFY changed FINAL)
    Q_PROPERTY(int callWrongCount READ callWrongCount NOTIFY changed FINAL)
    Q_PROPERTY(QString town READ town NOTIFY changed FINAL)               ///< of a place whose address is kept private
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)         ///< of the nearest place, two lines
    Q_PROPERTY(QString transport READ transport NOTIFY changed FINAL)
    /// geo: link for the system's maps; empty: none
    Q_PROPERTY(QString geoLink READ geoLink NOTIFY changed FINAL)
    Q_PROPERTY(QString hoursText READ hoursText NOTIFY changed FINAL)     ///< hours as the publisher wrote them
    /// day, today, allDay, closed, hours; empty: not known by day
    Q_PROPERTY(handrail::view::RowsModel *week READ week CONSTANT FINAL)
    Q_PROPERTY(QString sourceName READ sourceName NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceFile READ sourceFile NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceDate READ sourceDate NOTIFY changed FINAL)
    // What peers found out. Ages as in servicewords.h
    /// kind, outcome, words, agoUnit, agoCount
    Q_PROPERTY(handrail::view::RowsModel *notes READ notes CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *corrections READ corrections CONSTANT FINAL) ///< field, value, published
    Q_PROPERTY(QStringList outcomes READ outcomes CONSTANT FINAL)                      ///< what a call can end in
    /// what a peer can put right here
    Q_PROPERTY(QStringList fields READ fields NOTIFY changed FINAL)
    /// how the last call ended; empty: none noted
    Q_PROPERTY(QString lastOutcome READ lastOutcome NOTIFY changed FINAL)
    Q_PROPERTY(QString lastOutcomeUnit READ lastOutcomeUnit NOTIFY changed FINAL)
    Q_PROPERTY(int lastOutcomeCount READ lastOutcomeCount NOTIFY changed FINAL)
    /// the last thing a peer noted here is not on disk
    Q_PROPERTY(bool writeFailed READ hasWriteFailed NOTIFY changed FINAL)
    Q_PROPERTY(bool addedByPeer READ addedByPeer NOTIFY changed FINAL)
    /// whose signature the source carried
    Q_PROPERTY(QString signer READ signer NOTIFY changed FINAL)
    /// number, note, argument of now/call (empty: a fax), corrected (bool: a peer's)
    Q_PROPERTY(handrail::view::RowsModel *phones READ phones CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *otherPlaces READ otherPlaces CONSTANT FINAL) ///< address, miles, openKey …

public:
    ServiceModel(DirectoryDesk &desk, DirectoryModel &list, Settings &settings, const storage::Clock &clock,
                 QObject *parent = nullptr);

    [[nodiscard]] QString serviceId() const { return m_id; }
    [[nodiscard]] bool found() const { return m_found; }
    [[nodiscard]] bool gone() const { return m_gone; }
    [[nodiscard]] QString name() const { return text(m_service.row.name); }
    [[nodiscard]] QString organization() const;
    [[nodiscard]] QString category() const;
    [[nodiscard]] QString description() const { return text(m_service.description); }
    [[nodiscard]] QString alert() const { return text(m_service.alert); }
    [[nodiscard]] bool confidential() const { return m_service.row.confidential; }
    [[nodiscard]] QString openKey() const { return m_state.value(QStringLiteral("openKey")).toString(); }
    [[nodiscard]] QString openTime() const { return m_state.value(QStringLiteral("openTime")).toString(); }
    [[nodiscard]] int openDay() const { return m_state.value(QStringLiteral("openDay"), -1).toInt(); }
    [[nodiscard]] QString miles() const { return m_state.value(QStringLiteral("miles")).toString(); }
    [[nodiscard]] QString checkedUnit() const { return m_state.value(QStringLiteral("checkedUnit")).toString(); }
    [[nodiscard]] int checkedCount() const { return m_state.value(QStringLiteral("checkedCount")).toInt(); }
    [[nodiscard]] bool checkedStale() const { return m_state.value(QStringLiteral("checkedStale")).toBool(); }
    [[nodiscard]] bool checkedAssured() const { return m_state.value(QStringLiteral("checkedAssured")).toBool(); }
    [[nodiscard]] QString eligibility() const { return text(m_service.eligibility); }
    [[nodiscard]] int minimumAge() const { return static_cast<int>(m_service.minimumAge.value_or(-1)); }
    [[nodiscard]] int maximumAge() const { return static_cast<int>(m_service.maximumAge.value_or(-1)); }
    [[nodiscard]] QString bring() const { return joined(m_service.requiredDocuments, "\n"); }
    [[nodiscard]] QString howToGetIn() const { return text(m_service.applicationProcess); }
    [[nodiscard]] QString cost() const;
    [[nodiscard]] QString languages() const;
    [[nodiscard]] QString access() const;
    [[nodiscard]] QString area() const { return joined(m_service.areas, ", "); }
    [[nodiscard]] QString waitTime() const { return text(m_service.waitTime); }
    [[nodiscard]] QString website() const;
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString program() const { return text(m_service.program); }
    [[nodiscard]] RowsModel *capacities() { return &m_capacities; }
    [[nodiscard]] QString callNumber() const;
    [[nodiscard]] QString callRoute() const;
    [[nodiscard]] QString textRoute() const;
    [[nodiscard]] QString callCorrected() const;
    [[nodiscard]] QString publishedNumber() const { return text(m_marks.published.number); }
    [[nodiscard]] QString publishedRoute() const;
    [[nodiscard]] bool isPublishedWrong() const { return m_marks.publishedWrong; }
    [[nodiscard]] bool isCallWrong() const { return m_marks.wrong; }
    [[nodiscard]] QString callWrongUnit() const { return m_state.value(QStringLiteral("wrongUnit")).toString(); }
    [[nodiscard]] int callWrongCount() const { return m_state.value(QStringLiteral("wrongCount")).toInt(); }
    [[nodiscard]] QString town() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString transport() const;
    [[nodiscard]] QString geoLink() const;
    [[nodiscard]] QString hoursText() const;
    [[nodiscard]] RowsModel *week() { return &m_week; }
    [[nodiscard]] QString sourceName() const { return text(m_service.source.name); }
    [[nodiscard]] QString sourceFile() const { return text(m_service.source.fileName); }
    [[nodiscard]] QString sourceDate() const;
    [[nodiscard]] RowsModel *phones() { return &m_phones; }
    [[nodiscard]] RowsModel *otherPlaces() { return &m_otherPlaces; }

    [[nodiscard]] RowsModel *notes() { return &m_notes; }
    [[nodiscard]] RowsModel *corrections() { return &m_corrections; }
    [[nodiscard]] QStringList outcomes() const;
    [[nodiscard]] QStringList fields() const;
    [[nodiscard]] QString lastOutcome() const { return text(m_service.row.lastOutcome); }
    [[nodiscard]] QString lastOutcomeUnit() const { return m_state.value(QStringLiteral("outcomeUnit")).toString(); }
    [[nodiscard]] int lastOutcomeCount() const { return m_state.value(QStringLiteral("outcomeCount")).toInt(); }
    [[nodiscard]] bool hasWriteFailed() const { return m_writeFailed; }
    [[nodiscard]] bool isWithheldByPeer() const { return m_withheldByPeer; }
    [[nodiscard]] bool addedByPeer() const { return m_service.row.addedByPeer; }
    [[nodiscard]] QString signer() const { return text(m_service.source.signer); }

    /// The nearest place, for the card; null: none. A private one has no address in it.
    [[nodiscard]] const directory::Place *firstPlace() const { return place(); }
    /// Words for the next peer; of a private place none are kept, they could lead there.
    Q_INVOKABLE void addNote(const QString &words);
    /// What stands here was checked today.
    Q_INVOKABLE void verify();
    /// The place must not be found, or may be after all: its street is shown nowhere until that is taken back.
    Q_INVOKABLE void withhold(bool withheld);
    /// A call ended in one of `outcomes`.
    Q_INVOKABLE void noteCall(const QString &outcome, const QString &words);
    /// Puts @p value in the place of what the publisher says of a field; empty takes it back.
    Q_INVOKABLE void correct(const QString &field, const QString &value);
    /// What a field says now.
    [[nodiscard]] Q_INVOKABLE QString valueOf(const QString &field) const;

    /// What the publisher says of it where a peer has put it right; else empty.
    [[nodiscard]] Q_INVOKABLE QString publishedOf(const QString &field) const;

    /// Shows the service with the publisher's id @p id.
    Q_INVOKABLE void open(const QString &id);

signals:
    void changed();
    void written(bool ok); ///< what a peer found out is on disk, or could not be written

private:
    static QString text(const std::string &s) { return QString::fromStdString(s); }
    static QString joined(const std::vector<std::string> &parts, const char *with);
    [[nodiscard]] const directory::Phone *first(bool text) const;
    [[nodiscard]] const directory::Place *place() const
    {
        return m_service.places.empty() ? nullptr : &m_service.places.front();
    }
    void take(storage::Result<directory::Service> service);
    void fillRows();
    void fillPeers();
    void markNumbers();
    [[nodiscard]] QString routeOf(const directory::Phone &phone) const;
    template <typename Job>
    void write(Job job);

    DirectoryDesk &m_desk;
    DirectoryModel &m_list;
    Settings &m_settings;
    const storage::Clock &m_clock;
    QString m_id;
    directory::Service m_service;
    QVariantMap m_state;
    RowsModel m_phones, m_otherPlaces, m_week, m_capacities, m_notes, m_corrections;
    NumberMarks m_marks; ///< of the number to call first
    bool m_found = false, m_gone = false, m_writeFailed = false, m_withheldByPeer = false;
};

} // namespace handrail::view
