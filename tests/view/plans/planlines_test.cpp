// Phone lines in a plan that was made before the app knew their numbers.
#include "support/planmodelfixture.h"

#include "view/desk/linenumbers.h"

#include <algorithm>

using namespace handrail;
using view::PlanModel;
using test::PlanModelTest;

TEST_F(PlanModelTest, AnOlderPlansPhoneLineShowsItsNumberAndAPersonsContactIsLeftAlone)
{
    view::PlanContent lines = content;
    lines.form = [](const std::string &, const std::string &lang) -> storage::Result<library::PlanTemplate> {
        auto form = test::sampleTemplate();
        form.sections[2].examples = {{"line", lang == "es" ? "Llamar al 988" : "Call or text 988", false, "988"},
                                     {"friend", "A friend"}};
        return form;
    };
    lines.line = [](const std::string &asked, const std::string &) -> storage::Result<library::Line> {
        library::Line line;
        line.id = line.phone = line.phoneShown = asked;
        return line;
    };
    care::PlanRepository repository(store->records, store->journal, clock);
    auto plan = onDisk(id);
    auto &items = std::ranges::find(plan.sections, "ask", &care::Section::id)->items;
    const auto add = [&items](const char *itemId, const char *text, const char *example, const char *phone) {
        care::Item item{.id = itemId, .text = text, .example = example};
        item.detail.phone = phone;
        items.push_back(std::move(item));
    };
    add("en", "Call or text 988", "line", "");
    add("es", "Llamar al 988", "line", "");
    add("theirs", "My cousin Kit, who knows 988", "line", "");
    add("friend", "A friend", "friend", "");
    add("own", "Call or text 988", "line", "555-0188");
    ASSERT_TRUE(repository.save(plan).ok());
    const auto shown = [&](const care::Plan &one) {
        QStringList out;
        for (const auto &item : one.section("ask")->items)
            if (!item.example.empty())
                out << QString::fromStdString(item.text + "|" + item.detail.phone);
        return out;
    };
    const QStringList want{"Call or text 988|988", "Llamar al 988|988", "My cousin Kit, who knows 988|", "A friend|",
                           "Call or text 988|555-0188"};
    EXPECT_EQ(shown(view::withLineNumbers(onDisk(id), lines)), want);
    PlanModel other(vault, lines, clock);
    other.open(QString::fromStdString(id));
    settle();
    other.asked()->goTo(0);
    other.typing()->type("Not sleeping at all", 19);
    other.typing()->add(); // what is shown is kept with the next change
    settle();
    EXPECT_EQ(shown(onDisk(id)), want);
}
