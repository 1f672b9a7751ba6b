package org.armswire.runtime;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/** The memory that all stores of one monitor share; without it each store of each partition takes its own. */
final class StoreMemory implements AutoCloseable {

    private static final String CONFIG = "armswire.store.memory";
    private static final long TOTAL_BYTES = 96L << 20;
    private static final long WRITE_BYTES = 32L << 20;
    private static final long WRITE_BUFFER_BYTES = 4L << 20;

    private final Cache cache;
    private final WriteBufferManager writeBuffers;

    StoreMemory() {
        RocksDB.loadLibrary();
        cache = new LRUCache(TOTAL_BYTES);
        writeBuffers = new WriteBufferManager(WRITE_BYTES, cache);
    }

    /** Hands itself to the stores, which Kafka Streams makes by class name. */
    void configure(Map<String, Object> config) {
        config.put(CONFIG, this);
        config.put("rocksdb.config.setter", Setter.class);
    }

    @Override
    public void close() {
        writeBuffers.close();
        cache.close();
    }

    /** Called by Kafka Streams for each store of each partition. */
    public static final class Setter implements RocksDBConfigSetter {

        @Override
        public void setConfig(String storeName, Options options, Map<String, Object> configs) {
            if (configs.get(CONFIG) instanceof StoreMemory shared
                    && options.tableFormatConfig() instanceof BlockBasedTableConfig table) {
                table.setBlockCache(shared.cache);
                table.setCacheIndexAndFilterBlocks(true);
                options.setTableFormatConfig(table);
                options.setWriteBufferManager(shared.writeBuffers);
                options.setWriteBufferSize(WRITE_BUFFER_BYTES);
                options.setMaxWriteBufferNumber(2);
            }
        }

        @Override
        public void close(String storeName, Options options) {
            // All that was set is shared, and closed with the monitor.
        }
    }
}
