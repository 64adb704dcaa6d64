#include "tour/tourstops.h"

#include "tour/tourclock.h"

#include "view/directory/directorymodel.h"
#include "view/now/checklistmodel.h"
#include "view/now/runmodel.h"
#include "view/now/visitmodel.h"
#include "view/session/appsession.h"

#include <initializer_list>
#include <utility>

namespace handrail {
namespace {

using view::AppSession;
using Step = std::function<void(AppSession &)>;

TourStop stop(const char *name, const char *route, const QString &argument = {}, Step before = {}, Step there = {})
{
    return {QString::fromLatin1(name), QString::fromLatin1(route), argument, std::move(before), std::move(there)};
}

Step searching(const char *words)
{
    return [words](AppSession &session) { session.directory()->services()->setWords(QString::fromLatin1(words)); };
}

/// The page of a person whose id only the lists know.
Step ofFirstPerson(const char *route, const char *before = "")
{
    return [route, before](AppSession &session) {
        view::PeopleModel *people = session.people()->list();
        const auto show = [people, router = session.router(), route, before] {
            router->replace(QString::fromLatin1(route),
                            QLatin1String(before)
                                + people->data(people->index(0), view::PeopleModel::PersonIdRole).toString());
        };
        if (people->count() > 0) // the first stop of a tour may come before the list does
            show();
        else
            QObject::connect(
                people, &view::PeopleModel::listChanged, people,
                [people, show] {
                    if (people->count() > 0)
                        show();
                },
                Qt::SingleShotConnection);
    };
}

/// A consent of that person's, as their ledger lists them: the n-th that holds or waits, or that does not hold any
/// more.
Step consent(bool past, int row)
{
    return [past, row](AppSession &session) {
        ofFirstPerson("people/consents")(session);
        view::ConsentsModel *ledger = session.stories()->consents();
        auto *once = new QObject(ledger);
        QObject::connect(
            ledger, &view::ConsentsModel::changed, once, [ledger, past, row, once, router = session.router()] {
                const QString key =
                    (past ? ledger->past() : ledger->holding())->word(row, QStringLiteral("key")).toString();
                if (key.isEmpty())
                    return; // not read yet
                once->deleteLater();
                if (router->route() == QLatin1String("people/consents"))
                    router->replace(QStringLiteral("people/consent"), key);
            });
    };
}

void mostOverdue(AppSession &session)
{
    session.router()->replace(QStringLiteral("after/followup"),
                              session.people()->followUps()->overdue()->word(0, QStringLiteral("key")).toString());
}

/// A little of what a peer keeps for themselves, so that its pages are not empty.
void fillOwn(AppSession &session)
{
    view::OwnKit *own = session.own();
    if (!own->loaded() || own->count() > 0)
        return;
    own->debrief()->open({});
    for (const auto &[part, key] : std::initializer_list<std::pair<const char *, const char *>>{
             {"kinds", "known"}, {"right", "stayed"}, {"tell", "peer"}, {"body", "food"}})
        own->debrief()->toggle(QString::fromLatin1(part), QString::fromLatin1(key), true);
    own->debrief()->write(QStringLiteral("happened"), QStringLiteral("We came late. I knew him from the drop-in."));
    for (const char *name : {"Sleep", "Hope"})
        own->checkIn()->addMark(QString::fromLatin1(name));
    own->checkIn()->set(QStringLiteral("Sleep"), 1);
    own->checkIn()->wasOff(5);
    own->competency()->setCompetency(QStringLiteral("cc-6"));
    own->competency()->rate(QStringLiteral("beside"));
    own->competency()->write(QStringLiteral("goal"), QStringLiteral("Ask to lead once, with Ana beside me"));
    own->competency()->setGoalDay(14);
    own->growth()->training()->open({});
    own->growth()->training()->write(QStringLiteral("area"), QStringLiteral("trauma"));
    own->growth()->training()->write(QStringLiteral("title"), QStringLiteral("Trauma and resilience, day one"));
    own->growth()->training()->spend(360);
    own->growth()->supervision()->open({});
    own->growth()->supervision()->write(QStringLiteral("who"), QStringLiteral("The peer lead"));
    own->growth()->supervision()->setDay(QStringLiteral("next"), 21);
    own->self()->beforeGo()->toggle(QStringLiteral("calls"), QStringLiteral("child"), true);
    own->self()->beforeGo()->toggle(QStringLiteral("first"), QStringLiteral("tell"), true);
    own->self()->beforeGo()->write(QStringLiteral("instead"), QStringLiteral("Luis, on call"));
    own->self()->supports()->open({});
    own->self()->supports()->write(QStringLiteral("way"), QStringLiteral("person"));
    own->self()->supports()->write(QStringLiteral("words"), QStringLiteral("Ana"));
    own->self()->supports()->write(QStringLiteral("number"), QStringLiteral("(415) 555-0142"));
    own->self()->aims()->look({});
    own->self()->aims()->write(QStringLiteral("area"), QStringLiteral("sleep"));
    own->self()->aims()->write(QStringLiteral("words"), QStringLiteral("Sleep before the late shift"));
    own->self()->onShift()->write(QStringLiteral("name"), QStringLiteral("Jo R."));
    own->self()->onShift()->write(QStringLiteral("unit"), QStringLiteral("Crisis team 4"));
    own->self()->standing()->attest(QStringLiteral("recovery"), true);
    own->flush();
}

void beginRound(AppSession &session) { session.directory()->round()->begin(); }

void searchNear(AppSession &session) { session.directory()->services()->nearMe()->setOn(true); }

void openKitchen(AppSession &session) { session.directory()->service()->open(QStringLiteral("harbor-kitchen")); }

void firstDebrief(AppSession &session)
{
    session.router()->replace(QStringLiteral("me/debrief/kept"),
                              session.own()->debrief()->earlier()->word(0, QStringLiteral("entryId")).toString());
}

/// A run from its beginning to its n-th action, with the seconds a person needs between them.
Step runTo(int actions, TourClock &clock)
{
    return [actions, &clock](AppSession &session) {
        session.now()->run()->start(QStringLiteral("overdose"));
        for (int i = 0; i < actions; ++i) {
            clock.advance(8);
            session.now()->run()->act();
        }
        clock.advance(16);
    };
}

/// Two people down: the second is on the screen, and the first one's next dose is due.
Step twoPeople(TourClock &clock)
{
    return [&clock](AppSession &session) {
        runTo(3, clock)(session);
        session.now()->run()->people()->startAnother();
        clock.advance(8);
        session.now()->run()->act();
        clock.advance(120);
        session.now()->run()->setVisible(false); // looks at its clocks again now, and not when the second is over
        session.now()->run()->setVisible(true);
    };
}

} // namespace

QVector<TourStop> tourStops(const QString &plan, TourClock &clock)
{
    QVector<TourStop> stops{
        stop("home", "home"),
        stop("search", "search"),
        stop("search-hits", "search", QStringLiteral("brea")),
        stop("before", "before"),
        stop("guide", "before/engage"),
        stop("read", "now/read", "people"),
        stop("now", "now"),
        stop("overdose", "now/overdose", {}, runTo(0, clock)),
        stop("overdose-dose", "now/overdose", {}, runTo(2, clock)),
        stop("overdose-breathe", "now/overdose", {}, runTo(3, clock)),
        stop("overdose-two", "now/overdose", {}, twoPeople(clock)),
        stop("handoff", "now/handoff", {}, runTo(5, clock)),
        stop("seizure", "now/overdose", QStringLiteral("seizure")),
        stop("safety-check", "now/safety-check"),
        stop("basics", "now/basics"),
        stop("partners", "now/partners"),
        stop("handoff-list", "now/checklist", QStringLiteral("handoff")),
        stop("supervisor", "now/supervisor"),
        stop("report", "now/report"),
        stop("suicide", "now/suicide"),
        stop("trafficking", "now/trafficking"),
        stop("people-cards", "now/people", QStringLiteral("veterans")),
        stop("ground", "now/ground"),
        stop("breathe", "now/ground", QStringLiteral("breathe")),
        stop("check-on-me", "now/check-on-me"),
        stop("numbers", "now/numbers"),
        stop("roster", "team/roster"),
        stop("close", "now/close"),
        stop("ninety", "now/ninety"),
        stop("call-911", "now/call", QStringLiteral("911")),
        stop("call-911-mental", "now/call", QStringLiteral("911/mental")),
        stop("call-988", "now/call", QStringLiteral("988")),
        stop("call-lines", "now/call"),
        stop("where", "now/where"),
        stop("calm", "now/calm"),
        stop("visit", "now/visit"),
        stop("holds", "now/holds"),
        stop("after", "after"),
        stop("followups", "after/followups"),
        stop("followup-whom", "after/followup", QStringLiteral("sample-3-24")),
        stop("plan-dates", "after/dates"), stop("after-hold", "after/hold"),
        stop("plans", "plans"),
        stop("plans-start", "plans/start"),
        stop("plans-once", "plans/once"),
        stop("plan-once", "plans/once"),
        stop("directory", "directory"),
        stop("directory-results", "directory", {}, searching("harbor")),
        stop("directory-nothing", "directory", {}, searching("zebra")),
        stop("directory-near", "directory", {}, {}, searchNear),
        stop("directory-open", "directory", {}, {},
             [](AppSession &session) {
                 session.directory()->services()->setOpenNow(true);
                 session.directory()->services()->setCurrent(QStringLiteral("lantern-detox"));
             }),
        stop("service", "directory/service", QStringLiteral("lantern-detox")),
        stop("service-signed", "directory/service", QStringLiteral("signed-warmline")),
        stop("service-corrected", "directory/service", QStringLiteral("county-clinic")),
        stop("service-wrong", "directory/service", QStringLiteral("county-benefits")),
        stop("service-private", "directory/service", QStringLiteral("harbor-safe")),
        stop("directory-import", "directory/import"),
        stop("refer", "directory/refer", QStringLiteral("lantern-detox"), {},
             [](AppSession &session) {
                 view::ReferModel *refer = session.directory()->refer();
                 QObject::connect(refer, &view::ReferModel::changed, refer, [refer] { // once the service is there
                     if (!refer->isReady() || refer->isBegun())
                         return;
                     refer->choose(QStringLiteral("how"), QStringLiteral("together"));
                     refer->choose(QStringLiteral("answer"), QStringLiteral("accepted"));
                     refer->choose(QStringLiteral("when"), QStringLiteral("today"));
                     refer->write(QStringLiteral("agreed"),
                                  QStringLiteral("A bed from 4 pm. Ask for the intake desk."));
                     refer->flush();
                 });
             }),
        stop("referrals", "after/referrals"),
        stop("service-card", "directory/card", QStringLiteral("lantern-detox")),
        stop("service-card-private", "directory/card", QStringLiteral("harbor-safe")),
        stop("saved-lists", "directory/lists", {},
             [](AppSession &session) {
                 view::SavedListsModel &lists = *session.directory()->lists();
                 for (const char *service : {"lantern-detox", "harbor-shelter", "harbor-safe", "harbor-kitchen"}) {
                     lists.lookFor(QString::fromLatin1(service));
                     if (service == std::string_view("lantern-detox"))
                         lists.make(QStringLiteral("Tonight, south county"));
                     else
                         lists.put(1, true);
                 }
                 lists.lookFor({});
             }),
        stop("saved-list", "directory/list", QStringLiteral("1")),
        stop("saved-list-large", "directory/show", QStringLiteral("1")),
        stop("service-add", "directory/add"),
        stop("directory-checks", "directory/checks"),
        stop("directory-round", "directory/round", {}, beginRound),
        stop("directory-changes", "directory/changes", {}, openKitchen),
        stop("publisher-keys", "directory/keys"),
        stop("people", "people"),
        stop("visits", "people/visits"),
        stop("past-visit", "people/visit", QStringLiteral("sample")),
        stop("past-visit-nobodys", "people/visit", QStringLiteral("sample-4")),
        stop("note", "people/note", QStringLiteral("sample")),
        stop("note-writing", "people/note", QStringLiteral("sample-4")),
        stop("referral-story", "people/referral", QStringLiteral("@sample-4.sample-referral")),
        stop("me", "me"),
        stop("competencies", "me/competencies"),
        stop("competency", "me/competency", QStringLiteral("cc-6")), stop("crosswalk", "me/crosswalk"),
        stop("own", "me/own"), stop("evidence", "me/evidence"),
        stop("debrief", "me/debrief", {}, fillOwn),
        stop("debrief-kept", "me/debrief/kept", {}, {}, firstDebrief),
        stop("check-in", "me/check-in"),
        stop("growth", "me/growth"),
        stop("training", "me/growth/training"),
        stop("supervision", "me/growth/supervision"),
        stop("own-date", "me/growth/date"),
        stop("before-go", "me/before-you-go"),
        stop("supports", "me/supports"),
        stop("support", "me/supports/one"),
        stop("wellness", "me/wellness"),
        stop("aim", "me/wellness/goal"),
        stop("carry", "me/own/carry"), stop("on-shift", "me/on-shift"),
        stop("review", "me/growth/review"),
        stop("team", "me/safety/team"),
        stop("about", "me/about"),
        stop("safety", "me/safety"),
        stop("kiosk", "me/safety/kiosk"),
        stop("peers", "me/safety/peers"),
        stop("passphrase", "me/safety/passphrase"),
        stop("aside", "me/safety/aside"),
        stop("trail", "me/safety/trail"),
        stop("backup", "me/safety/backup"),
        stop("limits", "me/safety/limits"),
        stop("shift", "me/safety/shift"),
        stop("wrong-tries", "me/safety/tries"),
        stop("erase", "me/safety/erase"),
        stop("receipt", "me/safety/receipt"),
        stop("damage", "me/safety/damage"),
    };
    if (!plan.isEmpty()) {
        stops << stop("plan-whole", "plans/whole", plan) << stop("plan", "plans/edit", plan)
              << stop("plan-versions", "plans/versions", plan)
              << stop("person", "people/person", {}, {}, ofFirstPerson("people/person"))
              << stop("circle", "people/circle", {}, {}, ofFirstPerson("people/circle"))
              << stop("records-out", "people/out", {}, {}, ofFirstPerson("people/out"))
              << stop("consents", "people/consents", {}, {}, ofFirstPerson("people/consents"))
              << stop("consent-new", "people/consent", {}, {}, ofFirstPerson("people/consent", "new:"))
              << stop("consent-asked", "people/consents", {}, {}, consent(false, 0))
              << stop("consent-holds", "people/consents", {}, {}, consent(false, 1))
              << stop("consent-back", "people/consents", {}, {}, consent(true, 0))
              << stop("followup", "after/followup", {}, {}, mostOverdue) << stop("plan-take", "plans/take", plan)
              << stop("plan-use", "plans/use", plan) << stop("plan-sweep", "plans/sweep", plan);
    }
    return stops;
}

void beginTourVisit(AppSession &session, TourClock &clock)
{
    session.people()->followUps()->refresh();
    session.people()->list()->refresh();
    session.now()->visit()->record(QStringLiteral("call.opened"), QStringLiteral("988"));
    clock.advance(11 * 60);
    session.now()->checklist()->open(QStringLiteral("calm"));
    for (int i = 0; i < 4; ++i) {
        clock.advance(60);
        session.now()->checklist()->next();
    }
    clock.advance(9 * 60);
    session.now()->visit()->notes()->add(QStringLiteral("Sister on her way. Asked for water."));
    clock.advance(4 * 60);
}

void leaveTourStop(AppSession &session)
{
    while (session.now()->run()->running())
        session.now()->run()->finish();
    session.directory()->services()->setWords({});
    session.directory()->services()->nearMe()->setOn(false);
    session.directory()->services()->setOpenNow(false);
    session.directory()->services()->setCurrent({});
}

} // namespace handrail
