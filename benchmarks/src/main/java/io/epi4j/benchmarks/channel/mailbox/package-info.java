/** Events that wait for their subscribers: mailboxes, and the queues of others. */
@NullMarked
package io.epi4j.benchmarks.channel.mailbox;

import org.jspecify.annotations.NullMarked;
