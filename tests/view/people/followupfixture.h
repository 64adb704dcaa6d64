#pragma once

#include "view/people/followupmodel.h"
#include "view/people/followupsmodel.h"

#include "support/planmodelfixture.h"

#include "care/planuse.h"

namespace handrail::test {

inline constexpr std::int64_t kHour = 3'600'000;

/// Two checks that a visit proposed a day ago, for Robin or for nobody yet.
struct FollowUpTest : PlanModelTest {
    std::string robin = onDisk(id).personId;
    care::FollowUpRepository repository{store->records, store->journal};
    view::FollowUpsModel list{vault, settings, clock};
    view::FollowUpModel one{vault, content, settings, clock};
    QString finished = QStringLiteral("-"), assigned;

    FollowUpTest()
    {
        QObject::connect(&one, &view::FollowUpModel::finished, &one,
                         [this](const QString &outcome) { finished = outcome; });
        QObject::connect(&one, &view::FollowUpModel::assigned, &one, [this](const QString &key) { assigned = key; });
        // Two checks as a visit proposed them when it closed 25 hours ago.
        for (const int hours : {24, 72})
            EXPECT_TRUE(store->journal.keepState("followup/v1-" + std::to_string(hours), R"({"v":1,"visit":"v1","hours":)" + std::to_string(hours)
                + R"(,"outcome":"stays","due":)" + std::to_string(clock.now().wallMs + (hours - 25) * kHour) + "}").ok());
    }
    std::string theirs()
    {
        const auto first = repository.assign("v1-24", robin).value();
        open(first.id);
        return first.id;
    }
    void open(const std::string &key)
    {
        one.open(QString::fromStdString(key));
        settle();
    }
    care::FollowUp onDiskNow(const std::string &key)
    {
        settle();
        return repository.load(key).value();
    }
    void refresh()
    {
        list.refresh();
        settle();
    }
};

} // namespace handrail::test
