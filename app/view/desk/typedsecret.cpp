#include "view/desk/typedsecret.h"

namespace handrail::view {

std::shared_ptr<const vault::Secret> secretOf(const QString &typed)
{
    QByteArray utf8 = typed.normalized(QString::NormalizationForm_KC).toUtf8();
    auto secret = std::make_shared<vault::Secret>(
        vault::Secret::copyOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
    vault::wipe({utf8.data(), static_cast<std::size_t>(utf8.size())});
    return secret;
}

} // namespace handrail::view
