#pragma once

#include <QQmlComponent>

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QQmlEngine)

namespace handrail {

/// Reads the QML types of the first frame on the engine's own loader thread, while the main thread does what else the
/// start needs: of 196 million instructions to the first frame 72 are the loader's, and the main thread waited for
/// every one of them. Only an order to begin sooner: what is not read yet when it is needed is waited for then, as
/// always.
class TypesAhead {
public:
    explicit TypesAhead(QQmlEngine &engine);

    /// A plugin begins on the main thread; the loader waits for that. Call between pieces of work, before there is a
    /// window.
    static void letBegin();

private:
    std::vector<std::unique_ptr<QQmlComponent>> m_ahead; ///< held until the window has them
};

} // namespace handrail
