#pragma once

#include "support/planfixture.h"
#include "view/plans/planmodel.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace handrail::test {

/// A model over a stored plan that is open; fresh() is the app started again.
struct PlanModelTest : testing::Test, PlanFixture {
    std::string id = stored();
    std::unique_ptr<view::PlanModel> model = fresh();

    std::unique_ptr<view::PlanModel> fresh()
    {
        auto made = std::make_unique<view::PlanModel>(vault, content, clock);
        made->open(QString::fromStdString(id));
        settle();
        return made;
    }
    QStringList words() const
    {
        QStringList out;
        for (const auto &row : model->asked()->items()->rows())
            out.append(row.value("words").toString());
        return out;
    }
    QString itemId(int row) const { return model->asked()->items()->rows()[row].value("itemId").toString(); }
    int draftWrites() const
    {
        return static_cast<int>(std::ranges::count_if(
            store->journal.order, [](const auto &what) { return what.starts_with("keep draft:"); }));
    }
};

} // namespace handrail::test
