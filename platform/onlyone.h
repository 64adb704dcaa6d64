#pragma once

#include <QByteArray>

#include <filesystem>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace handrail::platform {

/// One running program to a folder of records: two on one file would tell two stories of the same night, and only one
/// of them would be kept. A second start asks the first to come to the front, and has nothing left to do. The first
/// one's end, also by kill -9, frees the folder by itself; what does not answer is taken for no program.
class OnlyOne {
public:
    /// @p folder: that exists; where it does not, this is the first. Waits for the answer of another program, at most
    /// five seconds.
    explicit OnlyOne(const std::filesystem::path &folder);
    ~OnlyOne();
    OnlyOne(const OnlyOne &) = delete;
    OnlyOne &operator=(const OnlyOne &) = delete;

    /// Another program has the folder and has come to the front.
    [[nodiscard]] bool isTaken() const { return m_taken; }
    /// From now on a second start is answered. Its activation token goes to @p comeForward: Wayland lets nobody come to
    /// the front without one.
    void onAsked(std::function<void(const QByteArray &token)> comeForward);

private:
    void answer();

    int m_socket = -1;
    bool m_taken = false;
    std::function<void(const QByteArray &)> m_comeForward;
    std::unique_ptr<QSocketNotifier> m_heard;
};

} // namespace handrail::platform
