#include "benches.h"

#include "share/planpdf.h"
#include "share/plantext.h"
#include "share/qr.h"
#include "support/sampleplan.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <functional>

namespace handrail::bench {
namespace {

/// A plan of forty lines: more than most people write.
care::Plan longPlan()
{
    auto plan = test::samplePlan();
    for (int i = 0; i < 36; ++i)
        plan = care::addItem(
            plan, i % 2 ? "alone" : "ask",
            {.text = "A line in my own words, número " + std::to_string(i), .detail = {.phone = "555-0142"}});
    return plan;
}

Times ofRuns(int runs, const std::function<void()> &work)
{
    Times times;
    for (int i = 0; i < runs; ++i)
        times.add(timed(work));
    return times;
}

void emptyPage()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(QPointF(100, 100), QStringLiteral("988"));
}

} // namespace

void measureTake(const Setting &setting, Report &report)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "handrail-bench";
    char *argv[] = {name, nullptr};
    const QGuiApplication app(argc, argv);

    const auto form = test::sampleTemplate();
    const auto plan = longPlan();
    const std::string text = share::planText(plan, form);
    const auto sections = share::taken(plan, form);
    const share::PaperWords words{"My plan",
                                  "Robin Sample", "This plan belongs to %1.", "November 24, 2026", "Page %1 of %2",
                                  "988", "Call or text, any time.", "911", "If a life is in danger right now."};
    const Times code = ofRuns(setting.runs, [&] { (void)share::qrModules(text.substr(0, share::kBytesPerCode)); });
    const Times codes = ofRuns(setting.runs, [&] { (void)share::qrPages(share::planText(plan, form), "%1 of %2"); });
    report.add({"Taking a plan of forty lines as QR codes, all of them, median", inWords(codes.at(0.5)),
                "one full code " + inWords(code.at(0.5)), codes.at(0.5) / code.at(0.5),
                "under 30 s with the person's taps"});
    emptyPage(); // fonts are found once
    const Times bare = ofRuns(setting.runs, emptyPage);
    const auto page = [&](const char *what, const std::function<void()> &work) {
        const Times ours = ofRuns(setting.runs, work);
        report.add({std::string("The same as ") + what + ", median", inWords(ours.at(0.5)),
                    "an empty PDF page " + inWords(bare.at(0.5)), ours.at(0.5) / bare.at(0.5), ""});
    };
    page("an ordinary page (PDF)", [&] { (void)share::planPdf(sections, words, share::Paper::Letter); });
    page("large print (PDF)", [&] { (void)share::planPdf(sections, words, share::Paper::LargePrint); });
    page("wallet cards (PDF)", [&] {
        (void)share::walletCardPdf(
            sections, {"My plan", "Cut, fold.", "988", "to talk\npara hablar", "911", "in danger\nen peligro"});
    });
}

} // namespace handrail::bench
