#include "storage/storagethread.h"

#include <gtest/gtest.h>

#include <vector>

using handrail::storage::StorageThread;

TEST(StorageThread, RunsJobsInOrderOnOneOtherThread)
{
    std::vector<int> seen;
    std::vector<std::thread::id> threads;
    StorageThread thread;
    for (int i = 0; i < 100; ++i)
        thread.post([&, i] { seen.push_back(i); threads.push_back(std::this_thread::get_id()); });
    thread.drain();
    ASSERT_EQ(seen.size(), 100u);
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(seen[i], i);
        EXPECT_EQ(threads[i], threads[0]);
    }
    EXPECT_NE(threads[0], std::this_thread::get_id());
}

TEST(StorageThread, FinishesAcceptedJobsWhenItCloses)
{
    int done = 0;
    {
        StorageThread thread;
        for (int i = 0; i < 50; ++i)
            thread.post([&] { std::this_thread::sleep_for(std::chrono::milliseconds(1)); ++done; });
    }
    EXPECT_EQ(done, 50);
}
