#include "vault/recoverywords.h"

#include "vault/vault.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace handrail::vault {
namespace {

// Made for Handrail. The order is part of the format: never sort, insert or replace.
constexpr std::array<std::string_view, 256> kEnglish = {
    "acorn", "actor", "album", "alley", "almond", "amber", "anchor", "angle", "apple", "apron", "arch", "arrow",
    "atlas", "attic", "autumn", "bacon", "badge", "bagel", "baker", "balcony", "bamboo", "banjo", "basket", "beach",
    "bead", "bench", "berry", "birch", "biscuit", "blanket", "blossom", "boat", "bonnet", "border", "bottle", "bowl",
    "branch", "bread", "breeze", "brick", "bridge", "broom", "brush", "bucket", "butter", "cabin", "cactus", "camel",
    "candle", "canoe", "canvas", "carrot", "castle", "cello", "chair", "cherry", "chimney", "cinema", "circle",
    "clay", "clover", "coast", "coffee", "comet", "copper", "coral", "corner", "cotton", "cousin", "cradle", "crown",
    "cube", "cupboard", "curtain", "cushion", "daisy", "dance", "dawn", "desert", "desk", "diamond", "dinner",
    "dolphin", "donkey", "door", "dragon", "drawer", "drum", "eagle", "early", "earth", "echo", "eight", "elbow",
    "elder", "engine", "envelope", "evening", "family", "feather", "fence", "fern", "ferry", "fiddle", "field",
    "finger", "flag", "flute", "forest", "fossil", "fountain", "fridge", "frog", "fruit", "garden", "garlic", "gate",
    "ginger", "giraffe", "glove", "golden", "goose", "grape", "grass", "guitar", "hammer", "handle", "harbor",
    "harvest", "hazel", "hedge", "helmet", "hill", "honey", "hotel", "house", "humble", "island", "ivory", "jacket",
    "jasmine", "jigsaw", "journey", "juice", "jungle", "kayak", "kettle", "kitchen", "kite", "kitten", "ladder",
    "lake", "lamp", "lantern", "laundry", "leaf", "lemon", "letter", "library", "linen", "lizard", "lobster",
    "magnet", "mango", "maple", "marble", "meadow", "melon", "mint", "mirror", "mitten", "monday", "moon", "morning",
    "mountain", "museum", "music", "napkin", "nectar", "needle", "nickel", "noodle", "north", "notebook", "oatmeal",
    "ocean", "olive", "onion", "orange", "orchard", "otter", "oven", "owl", "paddle", "painter", "palm", "paper",
    "parrot", "peach", "pebble", "pencil", "penguin", "pepper", "piano", "picnic", "pigeon", "pillow", "pilot",
    "planet", "plum", "pocket", "polar", "pony", "porch", "potato", "prairie", "puddle", "pumpkin", "puzzle",
    "quilt", "rabbit", "radio", "rain", "ribbon", "river", "robin", "rocket", "rooster", "sail", "salad", "sandal",
    "scarf", "school", "seven", "shell", "silver", "singer", "sketch", "spoon", "summer", "table", "teapot", "tiger",
    "tomato", "tulip", "turtle", "umbrella", "velvet", "violin", "walnut", "water", "willow", "window", "winter",
    "yellow", "zebra",
};

constexpr std::array<std::string_view, 256> kSpanish = {
    "abeja", "abrigo", "aceite", "acera", "agua", "aguja", "ajedrez", "alamo", "alba", "alegre", "alfombra",
    "algodon", "almendra", "altura", "amigo", "ancla", "anillo", "arbol", "arcilla", "arena", "arroz", "asiento",
    "astro", "autobus", "avena", "avion", "azucar", "azul", "bahia", "baile", "balcon", "balsa", "bandera", "barco",
    "barrio", "batido", "bellota", "bodega", "bordado", "bosque", "botella", "brisa", "brocha", "bruma", "buho",
    "burbuja", "cabra", "cacao", "cafe", "caja", "calle", "camino", "campana", "canasta", "cancion", "capilla",
    "caracol", "carta", "casa", "castillo", "cebolla", "cedro", "cepillo", "cereza", "cesta", "cielo", "ciervo",
    "ciruela", "ciudad", "clavel", "cobre", "cocina", "cofre", "colina", "cometa", "conejo", "copa", "coral",
    "corona", "cosecha", "cuaderno", "cubo", "cuchara", "cuento", "cueva", "cumbre", "danza", "delfin", "desierto",
    "dibujo", "diente", "dorado", "ducha", "dulce", "durazno", "eclipse", "elefante", "encina", "enero", "escalera",
    "espejo", "espiga", "estrella", "fabrica", "faro", "feria", "fiesta", "flauta", "flor", "foca", "fresa",
    "frijol", "fruta", "fuente", "galleta", "ganso", "garza", "gato", "gaviota", "girasol", "globo", "golondrina",
    "granja", "grillo", "guante", "guitarra", "harina", "hebilla", "helado", "hielo", "higo", "hilo", "hoja",
    "hormiga", "horno", "huerta", "iglesia", "iguana", "isla", "jabon", "jardin", "jarra", "jirafa", "jugo",
    "juguete", "lago", "lampara", "lana", "lapiz", "laurel", "lector", "lento", "leon", "libro", "limon", "linterna",
    "lirio", "llave", "lluvia", "loma", "luna", "maceta", "madera", "maleta", "manta", "manzana", "mapa", "mariposa",
    "mesa", "miel", "mimbre", "mochila", "molino", "moneda", "mosaico", "mueble", "musica", "naranja", "nativo",
    "nido", "nieve", "nogal", "nopal", "norte", "nube", "nuez", "oceano", "oliva", "olmo", "onda", "oreja", "orilla",
    "oruga", "oso", "oveja", "palma", "pan", "papel", "parque", "patio", "pato", "pera", "perla", "piano", "piedra",
    "pinar", "plaza", "pluma", "pomelo", "pueblo", "puente", "puerta", "queso", "rama", "rana", "regalo", "reloj",
    "remo", "rio", "roble", "rocio", "rosa", "rueda", "salsa", "sandia", "semilla", "sendero", "silla", "sol",
    "sombrero", "sopa", "tambor", "tarde", "taza", "techo", "tela", "tigre", "tinta", "tomate", "toro", "torre",
    "trebol", "trigo", "tunel", "turron", "uva", "valle", "vaso", "vela", "ventana", "verano", "viaje", "viento",
    "violin", "yegua", "zapato",
};

constexpr std::size_t kPrefix = 4;
constexpr std::size_t kAllBytes = kRecoveryBytes + 2;
static_assert(kAllBytes == kRecoveryWordCount);

void check(const unsigned char *recovery, unsigned char *out)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), recovery, kRecoveryBytes, nullptr, 0);
    std::memcpy(out, hash.data(), kAllBytes - kRecoveryBytes);
    sodium_memzero(hash.data(), hash.size());
}

/// Runs of letters, lower-cased: numbers, commas and line ends between words fall away.
std::vector<std::string> lettersOf(std::string_view text)
{
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool letter = lower >= 'a' && lower <= 'z';
        if (letter && !inside)
            words.emplace_back();
        if (letter)
            words.back().push_back(lower);
        inside = letter;
    }
    return words;
}

int indexOf(const std::array<std::string_view, 256> &list, std::string_view word)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        const bool begins = word.size() >= kPrefix && list[i].substr(0, kPrefix) == word.substr(0, kPrefix);
        if (list[i] == word || begins)
            return static_cast<int>(i);
    }
    return -1;
}

std::optional<Secret> decode(const std::array<std::string_view, 256> &list, const std::vector<std::string> &words)
{
    Secret all(kAllBytes);
    if (all.empty() || words.size() != kAllBytes)
        return std::nullopt;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const int index = indexOf(list, words[i]);
        if (index < 0)
            return std::nullopt;
        all.data()[i] = static_cast<unsigned char>(index);
    }
    std::array<unsigned char, kAllBytes - kRecoveryBytes> expected{};
    check(all.data(), expected.data());
    if (sodium_memcmp(expected.data(), all.data() + kRecoveryBytes, expected.size()) != 0)
        return std::nullopt;
    return Secret::copyOf(all.view().substr(0, kRecoveryBytes));
}

} // namespace

std::vector<std::string> recoveryWords(const Secret &recovery, WordLanguage language)
{
    const auto &list = language == WordLanguage::Spanish ? kSpanish : kEnglish;
    Secret all(kAllBytes);
    std::memcpy(all.data(), recovery.data(), kRecoveryBytes);
    check(recovery.data(), all.data() + kRecoveryBytes);
    std::vector<std::string> words;
    for (std::size_t i = 0; i < kAllBytes; ++i)
        words.emplace_back(list[all.data()[i]]);
    return words;
}

std::optional<Secret> recoveryFromWords(std::string_view text)
{
    std::vector<std::string> words = lettersOf(text);
    std::optional<Secret> found = decode(kEnglish, words);
    if (!found)
        found = decode(kSpanish, words);
    for (std::string &word : words)
        wipe(word);
    return found;
}

} // namespace handrail::vault
