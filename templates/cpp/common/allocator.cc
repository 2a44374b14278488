// malloc, free and their kin in the place of wasi-libc's, which are a third of a small filter.
// Delete this file to have those again: nothing else needs it.
//
// A heap of blocks that knows its free ones by size, in bins of which each is half a power of two
// wide: to find one takes two look-ups, however large the heap is. What is freed joins the free
// blocks beside it at once. Emscripten has a small allocator of its own.
#ifdef __wasi__

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>

// The linker's: where the module's own data and stack end.
extern "C" char __heap_base;

namespace {

struct Block {
  // Bytes of the block before this one; only where that one is free.
  uint32_t before;
  // Bytes of this block, a multiple of 16, and two flags.
  uint32_t head;
  // What follows belongs to the caller while the block is in use.
  Block* next;
  Block* previous;
};

constexpr uint32_t Free = 1;
constexpr uint32_t BeforeIsFree = 2;
constexpr uint32_t Flags = 15;
constexpr uint32_t Page = 65536;
// Bytes before those of the caller, who also has the `before` of the block that follows.
constexpr uint32_t Header = offsetof(Block, next);
constexpr uint32_t Overhead = sizeof(uint32_t);
constexpr uint32_t Smallest = 16;
constexpr uint32_t Largest = 1u << 31;
// How many blocks of the fitting bin are tried before a larger bin's first is taken.
constexpr int Tries = 8;

Block* bins[64];
// A bit for each bin that holds something.
uint64_t filled;
// A block of no bytes that ends the heap.
Block* last;

uint32_t size_of(const Block* block) { return block->head & ~Flags; }
Block* at(Block* block, uint32_t offset) {
  return reinterpret_cast<Block*>(reinterpret_cast<char*>(block) + offset);
}
Block* after(Block* block) { return at(block, size_of(block)); }
Block* block_of(void* data) { return reinterpret_cast<Block*>(static_cast<char*>(data) - Header); }
void* data_of(Block* block) { return &block->next; }

uint32_t bin_of(uint32_t size) {
  const uint32_t log = 31 - __builtin_clz(size);
  return 2 * log + (size >> (log - 1) & 1);
}

// Bytes of the block for a caller's bytes; zero where there are none so large.
uint32_t block_size(size_t size) {
  if (size > Largest - Page) return 0;
  const uint32_t needed = (size + Overhead + Flags) & ~Flags;
  return needed < Smallest ? Smallest : needed;
}

void take_out(Block* block) {
  const uint32_t bin = bin_of(size_of(block));
  if (block->next) block->next->previous = block->previous;
  if (block->previous) {
    block->previous->next = block->next;
  } else if (!(bins[bin] = block->next)) {
    filled &= ~(1ull << bin);
  }
  after(block)->head &= ~BeforeIsFree;
}

// Makes a free block of these bytes and of the free ones on both sides.
void release(Block* block, uint32_t size) {
  Block* following = at(block, size);
  if (following->head & Free) {
    take_out(following);
    size += size_of(following);
  }
  if (block->head & BeforeIsFree) {
    block = at(block, -block->before);
    take_out(block);
    size += size_of(block);
  }
  const uint32_t bin = bin_of(size);
  block->head = size | Free;
  block->next = bins[bin];
  block->previous = nullptr;
  if (block->next) block->next->previous = block;
  bins[bin] = block;
  filled |= 1ull << bin;
  following = after(block);
  following->before = size;
  following->head |= BeforeIsFree;
}

// Leaves a used block these bytes, and frees what it has more.
void cut(Block* block, uint32_t size) {
  const uint32_t rest = size_of(block) - size;
  if (rest < Smallest) return;
  block->head = size | (block->head & BeforeIsFree);
  Block* free = at(block, size);
  free->head = 0;
  release(free, rest);
}

// Makes memory from `start` to `end` part of the heap, whose last block it may follow.
void add(uintptr_t start, uintptr_t end) {
  if (end - start < 2 * Smallest + Header) return;
  Block* block = last;
  if (!block || start != reinterpret_cast<uintptr_t>(block) + Header) {
    block = reinterpret_cast<Block*>(((start + Flags) & ~Flags) + Header);
    block->head = 0;
  }
  last = reinterpret_cast<Block*>(end - Header);
  last->head = 0;
  release(block, reinterpret_cast<char*>(last) - reinterpret_cast<char*>(block));
}

bool grow(uint32_t size) {
  const uint32_t pages = (size + 2 * Header + Page - 1) / Page;
  const size_t old = __builtin_wasm_memory_grow(0, pages);
  if (old == SIZE_MAX) return false;
  add(old * Page, (old + pages) * Page);
  return true;
}

// A free block of at least these bytes, or none.
Block* find(uint32_t size) {
  const uint32_t bin = bin_of(size);
  int tries = Tries;
  for (Block* block = bins[bin]; block && tries; block = block->next, tries--) {
    if (size_of(block) >= size) return block;
  }
  const uint64_t larger = filled >> bin >> 1;
  return larger ? bins[bin + 1 + __builtin_ctzll(larger)] : nullptr;
}

void* allocate(size_t bytes) {
  const uint32_t size = block_size(bytes);
  if (!size) return nullptr;
  if (!last) {
    // What the module's own data and stack leave of the memory that it starts with.
    add(reinterpret_cast<uintptr_t>(&__heap_base), __builtin_wasm_memory_size(0) * Page);
  }
  Block* block = find(size);
  if (!block && grow(size)) block = find(size);
  if (!block) return nullptr;
  take_out(block);
  block->head = size_of(block);
  cut(block, size);
  return data_of(block);
}

void* allocate_aligned(size_t alignment, size_t bytes) {
  if (alignment <= Smallest) return allocate(bytes);
  const uint32_t size = block_size(bytes);
  if (!size || !block_size(alignment)) return nullptr;
  void* data = allocate(bytes + alignment);
  if (!data) return nullptr;
  Block* block = block_of(data);
  const uint32_t gap = -reinterpret_cast<uintptr_t>(data) & (alignment - 1);
  if (gap) {
    Block* own = at(block, gap);
    own->head = size_of(block) - gap;
    release(block, gap);
    block = own;
  }
  cut(block, size);
  return data_of(block);
}

size_t usable(const Block* block) { return size_of(block) - Overhead; }

void give_back(void* data) {
  if (data) release(block_of(data), size_of(block_of(data)));
}

void* allocate_zeroed(size_t count, size_t bytes) {
  size_t all = 0;
  if (__builtin_mul_overflow(count, bytes, &all)) return nullptr;
  void* data = allocate(all);
  if (data) memset(data, 0, all);
  return data;
}

void* resize(void* data, size_t bytes) {
  if (!data) return allocate(bytes);
  const uint32_t size = block_size(bytes);
  if (!size) return nullptr;
  Block* block = block_of(data);
  Block* following = after(block);
  if (following->head & Free && size_of(block) + size_of(following) >= size) {
    take_out(following);
    block->head += size_of(following);
  }
  if (size_of(block) >= size) {
    cut(block, size);
    return data;
  }
  void* moved = allocate(bytes);
  if (!moved) return nullptr;
  memcpy(moved, data, usable(block));
  give_back(data);
  return moved;
}

}  // namespace

// Weak: where something needs what only wasi-libc's allocator has, that one takes the place of all
// of these.
#define ALLOCATOR extern "C" [[gnu::weak]]
ALLOCATOR void* malloc(size_t bytes) { return allocate(bytes); }
ALLOCATOR void free(void* data) { give_back(data); }
ALLOCATOR void* calloc(size_t count, size_t bytes) { return allocate_zeroed(count, bytes); }
ALLOCATOR void* realloc(void* data, size_t bytes) { return resize(data, bytes); }
ALLOCATOR void* aligned_alloc(size_t alignment, size_t bytes) {
  return allocate_aligned(alignment, bytes);
}
ALLOCATOR int posix_memalign(void** data, size_t alignment, size_t bytes) {
  *data = allocate_aligned(alignment, bytes);
  return *data ? 0 : ENOMEM;
}
ALLOCATOR size_t malloc_usable_size(void* data) { return data ? usable(block_of(data)) : 0; }
// What wasi-libc's own parts call.
ALLOCATOR void* __libc_malloc(size_t bytes) { return allocate(bytes); }
ALLOCATOR void __libc_free(void* data) { give_back(data); }
ALLOCATOR void* __libc_calloc(size_t count, size_t bytes) { return allocate_zeroed(count, bytes); }

#endif
