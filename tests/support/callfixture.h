#pragma once

#include "support/crisisfixture.h"
#include "support/handfeed.h"
#include "support/recordingdialer.h"

#include "view/call/callmodel.h"
#include "view/call/placemodel.h"

#include <fstream>
#include <iterator>

namespace handrail::test {

/// Real outlines, made-up lines, a feed moved by hand and a dialer that rings nobody.
struct CallFixture : CrisisFixture {
    HandFeed feed;
    RecordingDialer dialer;
    view::CrisisDesk desk{vault, clock};
    view::PlaceModel place{feed, &CallFixture::outlines, settings, clock};
    view::CallModel model{callContent(), place, settings, dialer, desk};

    static std::string outlines()
    {
        std::ifstream file(HANDRAIL_SOURCE_DIR "/content/places/ca-counties.json");
        return {std::istreambuf_iterator<char>(file), {}};
    }

    static library::Line line(const std::string &id, const std::string &purpose, const std::string &county,
                              const std::string &phone)
    {
        library::Line made;
        made.id = id;
        made.name = "Name of " + id;
        made.purpose = "Purpose";
        made.purposeKey = purpose;
        made.county = county;
        made.phone = made.phoneShown = phone;
        made.status = "verified";
        made.sourceDate = "2026-01";
        return made;
    }

    static std::vector<library::Line> all(const std::string &lang)
    {
        std::vector<library::Line> lines{line("sd-mobile", "mobile_crisis", "San Diego", "5550100"),
                                         line("sd-child", "cps", "San Diego", "5550104"),
                                         line("sd-office", "office", "San Diego", "5550101"),
                                         line("or-crisis", "crisis", "Orange", "5550102"),
                                         line("ca-warm", "warm", "", "5550103"),
                                         line("ca-child", "cps", "", "5550105"),
                                         line("911", "emergency", "", "911"),
                                         line("988", "crisis", "", "988"),
                                         line("words", "crisis", "", "")};
        lines[2].old = true;
        lines[2].status = "directory";
        lines[4].area = lines[5].area = "California";
        lines[6].say = lang == "es" ? "Palabras de 911" : "Words of 911";
        lines[8].text = lines[8].textShown = "555011";
        lines[8].textBody = "HELLO";
        return lines;
    }

    static view::CallContent callContent()
    {
        return {[](const std::string &lang, const std::string &county) {
                    std::vector<library::Line> out;
                    for (const library::Line &one : all(lang)) {
                        if (one.county.empty() || one.county == county)
                            out.push_back(one);
                    }
                    return out;
                },
                [](const std::string &id, const std::string &lang) -> storage::Result<library::Line> {
                    for (const library::Line &one : all(lang)) {
                        if (one.id == id)
                            return one;
                    }
                    return storage::Failure{storage::FailureKind::NotFound, id};
                },
                [](const std::string &id, const std::string &) -> storage::Result<library::Checklist> {
                    if (id != "call-911")
                        return storage::Failure{storage::FailureKind::NotFound, id};
                    library::Checklist list;
                    list.groups = {{"overdose", "Overdose"}, {"mental", "Mental health"}};
                    list.steps = {{"o1", "overdose", "Say what you see", "They will not wake up."},
                                  {"o2", "overdose", "Say each dose", ""},
                                  {"m1", "mental", "Ask", "Please send a trained team."}};
                    return list;
                },
                [](const std::string &text) { return "01\n10 " + text; }};
    }
};

} // namespace handrail::test
