#include "directory/index/conveyor.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <stdexcept>

using handrail::directory::Conveyor;

namespace {

struct Numbers {
    std::vector<int> all;
    void clear() { all.clear(); }
};

void put(Conveyor<Numbers> &conveyor, int number)
{
    auto batch = conveyor.empty();
    EXPECT_TRUE(batch->all.empty()); // whatever it held before
    batch->all.push_back(number);
    conveyor.put(std::move(batch));
}

} // namespace

TEST(Conveyor, WorksOnAllInTheOrderTheyCame)
{
    std::vector<int> seen, expected;
    Conveyor<Numbers> conveyor([&](Numbers &batch) { seen.insert(seen.end(), batch.all.begin(), batch.all.end()); });
    conveyor.drain(); // nothing yet
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 500; ++i) {
            put(conveyor, i);
            expected.push_back(i);
        }
        conveyor.drain();
        EXPECT_EQ(seen, expected);
    }
}

TEST(Conveyor, LetsFewWait)
{
    std::atomic<int> put_ = 0, most = 0, done = 0;
    {
        Conveyor<Numbers> conveyor([&](Numbers &) {
            most = std::max(most.load(), put_.load() - done.load());
            ++done;
        });
        for (int i = 0; i < 300; ++i) {
            put(conveyor, i);
            ++put_;
        }
        conveyor.drain();
    }
    EXPECT_EQ(done, 300);
    EXPECT_LE(most, 8);
}

TEST(Conveyor, ThrowsWhatTheWorkThrewAndDoesNoMore)
{
    std::atomic<int> worked = 0;
    Conveyor<Numbers> conveyor([&](Numbers &) {
        if (++worked == 3)
            throw std::runtime_error("the disk is full");
    });
    EXPECT_THROW(
        for (int i = 0; i < 100; ++i) put(conveyor, i), std::runtime_error);
    EXPECT_THROW(conveyor.drain(), std::runtime_error);
    EXPECT_EQ(worked, 3);
}

TEST(Conveyor, EndsWithoutWhatStillWaits)
{
    std::atomic<int> worked = 0;
    {
        Conveyor<Numbers> conveyor([&](Numbers &) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            ++worked;
        });
        for (int i = 0; i < 5; ++i)
            put(conveyor, i);
    }
    EXPECT_LE(worked, 4);
}
