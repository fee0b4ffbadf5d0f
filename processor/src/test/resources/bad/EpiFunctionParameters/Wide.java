package bad;

interface Wide {
  void wide(
      long p0, double p1, long p2, double p3, long p4, double p5, long p6, double p7,
      long p8, double p9, long p10, double p11, long p12, double p13, long p14, double p15,
      long p16, double p17, long p18, double p19, long p20, double p21, long p22, double p23,
      long p24, double p25, long p26, double p27, long p28, double p29, long p30, double p31,
      long p32, double p33, long p34, double p35, long p36, double p37, long p38, double p39,
      long p40, double p41, long p42, double p43, long p44, double p45, long p46, double p47,
      long p48, double p49, long p50, double p51, long p52, double p53, long p54, double p55,
      long p56, double p57, long p58, double p59, long p60, double p61, long p62, double p63,
      long p64, double p65, long p66, double p67, long p68, double p69, long p70, double p71,
      long p72, double p73, long p74, double p75, long p76, double p77, long p78, double p79,
      long p80, double p81, long p82, double p83, long p84, double p85, long p86, double p87,
      long p88, double p89, long p90, double p91, long p92, double p93, long p94, double p95,
      long p96, double p97, long p98, double p99, long p100, double p101, long p102, double p103,
      long p104, double p105, long p106, double p107, long p108, double p109, long p110, double p111,
      long p112, double p113, long p114, double p115, long p116, double p117, long p118, double p119,
      long p120, double p121, long p122, double p123, long p124, double p125, long p126);
}
