// The store's Lua: a string in a module, which a bundler and plain Node load alike (a .lua file
// would have to be traced into a serverless bundle and found by path).

/**
 * A whole commit. KEYS: the operation id's key, then the keys of the commit, all in one slot.
 * ARGV: version of the written documents, ms to remember the operation, then fours of
 * (verb, place in KEYS, a, b). Redis does not roll a script back, so all that can fail is looked
 * at before the first write. Numbers stay text; a Lua number is exact up to 2^53 only.
 * Returns 'done', 'repeated', 'check-failed', 'other-kind' or 'unsafe-sum'.
 */
export const COMMIT = `
if redis.call('EXISTS', KEYS[1]) == 1 then return 'repeated' end

local needed = { set = 'string', sum = 'hash', index = 'zset', unindex = 'zset' }
local kinds = {}
for i = 2, #KEYS do
  local kind = redis.call('TYPE', KEYS[i])
  kinds[KEYS[i]] = type(kind) == 'table' and kind.ok or kind
end

for i = 3, #ARGV, 4 do
  if ARGV[i] == 'check' then
    local key, version = KEYS[tonumber(ARGV[i + 1])], ARGV[i + 2]
    if version == '' then
      if kinds[key] ~= 'none' then return 'check-failed' end
    elseif kinds[key] ~= 'string'
      or redis.call('GETRANGE', key, 0, #version) ~= version .. '\\n' then
      return 'check-failed'
    end
  elseif ARGV[i] == 'below' then
    local key = KEYS[tonumber(ARGV[i + 1])]
    local n = kinds[key] == 'hash' and redis.call('HGET', key, ARGV[i + 2]) or '0'
    if tonumber(n) >= tonumber(ARGV[i + 3]) then return 'check-failed' end
  end
end

local cleared, totals = {}, {}
for i = 3, #ARGV, 4 do
  local verb, key, a, b = ARGV[i], KEYS[tonumber(ARGV[i + 1])], ARGV[i + 2], ARGV[i + 3]
  if verb == 'delete' then
    kinds[key], cleared[key], totals[key] = 'none', true, nil
  elseif needed[verb] then
    if kinds[key] == 'none' then kinds[key] = needed[verb] end
    if kinds[key] ~= needed[verb] then return 'other-kind' end
  end
  if verb == 'sum' then
    totals[key] = totals[key] or {}
    local before = totals[key][a]
    if not before then
      before = cleared[key] and 0 or tonumber(redis.call('HGET', key, a) or '0')
    end
    local total = before + tonumber(b)
    if total > 9007199254740991 or total < -9007199254740991 then return 'unsafe-sum' end
    totals[key][a] = total
  end
end

for i = 3, #ARGV, 4 do
  local verb, key, a, b = ARGV[i], KEYS[tonumber(ARGV[i + 1])], ARGV[i + 2], ARGV[i + 3]
  if verb == 'set' then
    redis.call('SET', key, ARGV[1] .. '\\n' .. a, 'KEEPTTL')
  elseif verb == 'delete' then
    redis.call('DEL', key)
  elseif verb == 'sum' then
    if redis.call('HINCRBY', key, a, b) == 0 then redis.call('HDEL', key, a) end
  elseif verb == 'index' then
    redis.call('ZADD', key, b, a)
  elseif verb == 'unindex' then
    redis.call('ZREM', key, a)
  elseif verb == 'expire' then
    if tonumber(a) <= 0 then redis.call('DEL', key) else redis.call('PEXPIRE', key, a) end
  end
end
redis.call('SET', KEYS[1], '1', 'PX', ARGV[2])
return 'done'
`;

/** One field (ARGV) of many counters (KEYS), '0' where there is none. */
export const COUNT_MANY = `
local counts = {}
for i = 1, #KEYS do counts[i] = redis.call('HGET', KEYS[i], ARGV[1]) or '0' end
return counts
`;

/** The documents among KEYS (the first ARGV[1] of them, false where there is none), then the counters. */
export const READ = `
local documents = tonumber(ARGV[1])
local read = documents > 0 and redis.call('MGET', unpack(KEYS, 1, documents)) or {}
for i = documents + 1, #KEYS do read[i] = redis.call('HGETALL', KEYS[i]) end
return read
`;

/**
 * One page of an index. KEYS: the index. ARGV: limit, and for a later page the score and member of
 * the last entry seen, which may be gone by now: then its place among the equal scores is found by
 * halving. Returns member, score, member, score, ... in (score, member) order, members by bytes.
 */
export const PAGE = `
local function follows(x, y)
  for i = 1, math.min(#x, #y) do
    local difference = string.byte(x, i) - string.byte(y, i)
    if difference ~= 0 then return difference > 0 end
  end
  return #x > #y
end

local first = 0
if #ARGV > 1 then
  local score, member = ARGV[2], ARGV[3]
  local held = redis.call('ZSCORE', KEYS[1], member)
  if held and tonumber(held) == tonumber(score) then
    first = redis.call('ZRANK', KEYS[1], member) + 1
  else
    first = redis.call('ZCOUNT', KEYS[1], '-inf', '(' .. score)
    local beyond = first + redis.call('ZCOUNT', KEYS[1], score, score)
    while first < beyond do
      local middle = math.floor((first + beyond) / 2)
      if follows(redis.call('ZRANGE', KEYS[1], middle, middle)[1], member) then
        beyond = middle
      else
        first = middle + 1
      end
    end
  end
end
return redis.call('ZRANGE', KEYS[1], first, first + tonumber(ARGV[1]) - 1, 'WITHSCORES')
`;
