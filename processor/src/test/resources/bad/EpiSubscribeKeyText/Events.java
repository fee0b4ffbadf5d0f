package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import java.util.UUID;

interface Events {
  enum Kind {
    CREATED,
    DELETED
  }

  enum Month {
    JANUARY,
    FEBRUARY,
    MARCH,
    APRIL,
    MAY,
    JUNE
  }

  enum None {}

  @Channel
  record ById(@ChannelKey UUID id) {}

  @Channel
  record ByKind(@ChannelKey Kind kind) {}

  @Channel
  record ByNone(@ChannelKey None none) {}

  @Channel
  record ByMonth(@ChannelKey Month month) {}

  @Channel
  record ByByte(@ChannelKey byte number) {}

  @Channel
  record ByLong(@ChannelKey Long number) {}

  @Channel
  record BySwitch(@ChannelKey boolean on) {}

  @Channel
  record ByLetter(@ChannelKey char letter) {}
}
