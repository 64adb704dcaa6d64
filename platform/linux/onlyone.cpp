#include "platform/onlyone.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace handrail::platform {
namespace {

constexpr int kPatienceMs = 5'000; // a first one that is still starting answers once its window is there
constexpr std::size_t kLongestToken = 256;

/// An address without a file: nothing of it is left when the program is killed.
struct Address {
    sockaddr_un name{};
    socklen_t size = 0;

    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&name); }
};

/// Of the folder itself, by whatever path it is reached; its size is 0 where there is none.
Address addressOf(const std::filesystem::path &folder)
{
    struct stat is = {};
    if (::stat(folder.c_str(), &is) != 0)
        return {};
    const std::string said =
        "handrail " + std::to_string(::getuid()) + ' ' + std::to_string(is.st_dev) + ' ' + std::to_string(is.st_ino);
    Address address;
    address.name.sun_family = AF_UNIX;
    std::memcpy(address.name.sun_path + 1, said.data(), said.size()); // the 0 before it: no file
    address.size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + said.size());
    return address;
}

/// Any account may take such an address: only this person's own program counts.
bool isOurs(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

bool askedToComeForward(const Address &address)
{
    const int socket = ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const QByteArray token = ' ' + qgetenv("XDG_ACTIVATION_TOKEN").left(kLongestToken - 1);
    pollfd waiting{socket, POLLIN, 0};
    char answer = 0;
    const bool came = socket >= 0 && ::connect(socket, address.get(), address.size) == 0 && isOurs(socket)
                      && ::send(socket, token.data(), token.size(), MSG_NOSIGNAL) == token.size()
                      && ::poll(&waiting, 1, kPatienceMs) == 1 && ::recv(socket, &answer, 1, 0) == 1;
    if (socket >= 0)
        ::close(socket);
    return came;
}

} // namespace

OnlyOne::OnlyOne(const std::filesystem::path &folder)
{
    const Address address = addressOf(folder);
    if (address.size == 0)
        return;
    m_socket = ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_socket >= 0 && ::bind(m_socket, address.get(), address.size) == 0 && ::listen(m_socket, 8) == 0)
        return;
    m_taken = errno == EADDRINUSE && askedToComeForward(address);
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

OnlyOne::~OnlyOne()
{
    m_heard.reset();
    if (m_socket >= 0)
        ::close(m_socket);
}

void OnlyOne::onAsked(std::function<void(const QByteArray &)> comeForward)
{
    m_comeForward = std::move(comeForward);
    if (m_socket < 0)
        return;
    m_heard = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_heard.get(), &QSocketNotifier::activated, m_heard.get(), [this] { answer(); });
}

void OnlyOne::answer()
{
    const int asker = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (asker < 0)
        return;
    if (!isOurs(asker)) {
        ::close(asker);
        return;
    }
    auto *told = new QSocketNotifier(asker, QSocketNotifier::Read, m_heard.get()); // it need not have spoken yet
    QObject::connect(told, &QSocketNotifier::activated, told, [this, told, asker] {
        std::array<char, kLongestToken> said{};
        const auto size = ::recv(asker, said.data(), said.size(), 0);
        told->setEnabled(false);
        if (size > 0) {
            m_comeForward(QByteArray(said.data() + 1, static_cast<qsizetype>(size) - 1));
            static_cast<void>(::send(asker, " ", 1, MSG_NOSIGNAL));
        }
        ::close(asker);
        told->deleteLater();
    });
}

} // namespace handrail::platform
